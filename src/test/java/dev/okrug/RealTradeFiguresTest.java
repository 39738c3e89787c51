package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What marts make of a year of real exports, held against plain SQL over the file; skipped where it is absent. */
class RealTradeFiguresTest {

    private static final Path EXPORTS = Path.of("../shared/data/comexstat-brazil/EXP_2024_Revisada.csv");

    private static DuckDb tables;

    @BeforeAll
    static void publish(@TempDir Path folder) throws IOException {
        assumeThat(EXPORTS).as("real data for this test").exists();
        Path crops = Files.writeString(folder.resolve("crops.csv"), """
                classification,commodity,sector
                crop,0901,coffee
                crop,1201,soya
                crop,1005,maize
                """);
        JobRun job = JobRun.of(folder, """
                job: brazil
                reference: br
                viewpoint: { of: region }
                inputs:
                  - path: %s
                    profile: comexstat
                    reporter: BR
                    vintage: 2025-07-29
                    settings: { flow: export }
                top_commodities: 3
                sectors: %s
                marts: [region_yearly, top_commodities_yearly, sector_yearly, concentration_yearly]
                """.formatted(EXPORTS, crops));
        job.run();
        tables = job.tables();
        tables.run("""
                create table by_heading as
                select if(SG_UF_NCM = 'ND', 'NNNNN', SG_UF_NCM) as state, left(CO_NCM, 4) as heading,
                    sum(VL_FOB::decimal(18, 2)) as usd
                from read_csv('%s', all_varchar = true) group by all having usd > 0
                """.formatted(EXPORTS));
        tables.run("create table leaders as from top_commodities_yearly where scope = 'region' and flow = 'exports'");
        tables.run(
                "create table concentration as from concentration_yearly where scope = 'region' and flow = 'exports'");
    }

    @Test
    void theLeadingCommoditiesOfEachStateAreThoseOfTheFile() {
        assertThat(tables.number("select count(distinct scope_code) from leaders"))
                .isGreaterThan(20);
        assertThat(tables.cells("""
                        with ranked as (
                            select *, row_number() over (partition by state order by usd desc, heading) as rank
                            from by_heading)
                        select l.scope_code, l.rank, l.commodity, r.heading, l.value_usd, r.usd
                        from (from leaders where commodity <> 'OTHER') l
                        full join (from ranked where rank <= 3) r on (l.scope_code, l.rank) = (r.state, r.rank)
                        where (l.commodity, l.value_usd) is distinct from (r.heading, r.usd)
                        """)).isEmpty();
    }

    @Test
    void theLeadingCommoditiesAndAllOthersAddUpToTheExportsOfTheState() {
        assertThat(tables.number("select count(*) from leaders where commodity = 'OTHER' and value_usd > 0"))
                .isGreaterThan(10);
        assertThat(tables.cells("""
                        with sums as (
                            select scope_code, sum(value_usd) as usd, sum(share) as share, sum(commodities) as headings
                            from leaders group by all),
                        wholes as (select state, sum(usd) as usd, count(*) as headings from by_heading group by all)
                        select * from (from region_yearly where exports_usd <> 0) r
                        full join sums s on s.scope_code = region_code
                        full join wholes w on w.state = region_code
                        where r.exports_usd is distinct from s.usd or s.usd is distinct from w.usd
                            or s.headings is distinct from w.headings or not coalesce(abs(share - 1) < 1e-9, false)
                        """)).isEmpty();
    }

    @Test
    void eachClassificationAddsUpToTheExportsOfTheState() {
        assertThat(tables.cells("""
                        with sums as (
                            select scope_code, classification, sum(exports_usd) as usd, sum(exports_share) as share
                            from sector_yearly where scope = 'region' group by all)
                        select * from (from region_yearly where exports_usd <> 0) r
                        cross join (select distinct classification from sums) c
                        full join sums s on (s.scope_code, s.classification) = (r.region_code, c.classification)
                        where r.exports_usd is distinct from s.usd or not coalesce(abs(share - 1) < 1e-9, false)
                        """)).isEmpty();
    }

    @Test
    void theSectorsOfEachStateAreThoseOfTheFile() {
        assertThat(tables.number("select count(distinct sector) from sector_yearly where classification = 'crop'"))
                .isEqualTo(4);
        assertThat(tables.cells("""
                        with crops as (
                            select state, case left(heading, 4) when '0901' then 'coffee' when '1201' then 'soya'
                                when '1005' then 'maize' else 'not classified' end as sector, sum(usd) as usd
                            from by_heading group by all)
                        select * from (from sector_yearly where scope = 'region' and classification = 'crop') s
                        full join crops c on (c.state, c.sector) = (s.scope_code, s.sector)
                        where s.exports_usd is distinct from c.usd
                        """)).isEmpty();
    }

    @Test
    void anIndexLiesBetweenThatOfEqualSharesAndOne() {
        assertThat(tables.cells("""
                        select scope_code, commodities_hhi, commodities_active from concentration
                        where commodities_active > 0
                            and not coalesce(commodities_hhi between 1 / commodities_active - 1e-12 and 1, false)
                        """)).isEmpty();
        assertThat(tables.cells("""
                        select scope_code from concentration
                        where commodities_active > 0
                            and not coalesce(commodities_hhi_normalised between -1e-12 and 1, false)
                        """)).isEmpty();
    }

    @Test
    void theConcentrationOfEachStateIsThatOfTheFile() {
        assertThat(tables.cells("""
                        with spread as (
                            select state, count(*) as active, sum(usd::double ** 2) / sum(usd::double) ** 2 as hhi
                            from by_heading group by state)
                        select * from (from concentration where commodities_active > 0) c
                        full join spread s on scope_code = state
                        where commodities_active is distinct from active
                            or not coalesce(abs(commodities_hhi - hhi) < 1e-9, false)
                        """)).isEmpty();
    }

    @Test
    void theConcentrationOnStatesIsThatOfTheFile() {
        assertThat(tables.number("""
                        with states as (
                            select state, sum(usd)::double as usd from by_heading where state <> 'NNNNN' group by state)
                        select abs(regions_hhi - (select sum(usd ** 2) / sum(usd) ** 2 from states))
                            + abs(regions_active - (select count(*) from states))
                        from concentration_yearly where scope = 'total' and flow = 'exports'
                        """)).isLessThan(1e-9);
    }
}
