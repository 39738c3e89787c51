package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that offices published, beside the project; skipped where they are absent. */
class RealDataTest {

    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    Path folder;

    @Test
    void recordsOfTheRussianCustomsServiceAreAccountedForToTheCent() {
        DuckDb tables =
                customs("fts-russia/*_*.csv", "", "[region_yearly, federal_district_yearly, deliveries, rejections]");
        raw(tables, "fts-russia/*_*.csv");
        assertAllAreFacts(tables);
        assertSame(tables, "select region_code, year, exports_usd, imports_usd from region_yearly", """
                select left(REGION, 5), PERIOD::int, sum(usd) filter (NAPR = 'ЭК'), sum(usd) filter (NAPR = 'ИМ')
                from raw group by all
                """);
    }

    @Test
    void districtsOfTheTimeAreThoseThatTheCustomsServiceWroteBesideItsRegions() {
        DuckDb tables = customs("fts-russia/bermudi.csv", "", "[federal_district_yearly, deliveries, rule_counts]");
        raw(tables, "fts-russia/bermudi.csv");
        assertAllAreFacts(tables);
        assertThat(tables.value("select count(*) from rule_counts where rule = 'REGION_DISTRICT_DIFFERS'"))
                .isEqualTo("0");
        assertSame(tables, """
                select lpad(source_prefix::text, 2, '0'), year, exports_usd, imports_usd
                from federal_district_yearly
                join read_csv('src/main/resources/reference/ru/districts.csv') on district_code = federal_district_code
                where composition = 'historical'
                """, """
                select left(REGION_S, 2), PERIOD::int, sum(usd) filter (NAPR = 'ЭК'), sum(usd) filter (NAPR = 'ИМ')
                from raw group by all
                """);
    }

    @Test
    void aFileWithoutRegionsWhoseMonthStandsInItsNameIsReadAsTheJobSays() {
        DuckDb tables = customs(
                "fts-russia/samples/fts_2021-01_sample.csv",
                ", region: NNNNN, period: 2021-01",
                "[region_monthly, deliveries]");
        assertAllAreFacts(tables);
        raw(tables, "fts-russia/samples/fts_2021-01_sample.csv");
        assertSame(tables, "select region_code, month, exports_usd, imports_usd from region_monthly", """
                select 'NNNNN', date '2021-01-01', sum(usd) filter (NAPR = 'ЭК'), sum(usd) filter (NAPR = 'ИМ') from raw
                """);
    }

    @Test
    void theEnglishFormIsReadLikeTheRussianOne() {
        DuckDb tables = customs(
                "fts-russia/samples/fts_english_2015-01_sample.tsv", "", "[turnover_total_year_to_date, deliveries]");
        assertAllAreFacts(tables);
        assertThat(tables.value("select turnover_usd from turnover_total_year_to_date where year = 2015"))
                .isEqualTo(tables.value("select sum(VALUE)::decimal(18, 2) from read_csv('"
                        + file("fts-russia/samples/fts_english_2015-01_sample.tsv") + "', delim = '\t')"));
    }

    @Test
    void brazilianExportsOf2024AreThoseOfTheFileInTotalAndInEachState() {
        String exports = file("comexstat-brazil/EXP_2024_Revisada.csv");
        DuckDb tables = job("""
                job: brazil
                reference: br
                viewpoint: { of: region }
                inputs:
                  - path: %s
                    profile: comexstat
                    reporter: BR
                    vintage: 2025-07-29
                    settings: { flow: export }
                marts: [region_yearly, turnover_total_yearly, region_commodity_yearly, deliveries]
                nomenclature: %s
                """.formatted(exports, file("ref-hs-nomenclature/harmonized-system.csv")));
        assertAllAreFacts(tables);
        assertThat(tables.value("select exports_usd from turnover_total_yearly"))
                .isEqualTo("63811321391");
        tables.run("create table raw as from read_csv('" + exports + "')");
        assertSame(tables, "select region_code, year, exports_usd, imports_usd from region_yearly", """
                select if(SG_UF_NCM = 'ND', 'NNNNN', SG_UF_NCM), CO_ANO, sum(VL_FOB), 0 from raw group by all
                """);
        tables.assertRows(
                "select distinct commodity_name from region_commodity_yearly where commodity = '100590'", """
                commodity_name
                Cereals; maize (corn), other than seed
                """);
    }

    private DuckDb customs(String files, String settings, String marts) {
        return job("""
                job: customs
                viewpoint: { of: region }
                inputs:
                  - path: %s
                    profile: customs-dump
                    reporter: RU
                    vintage: 2021-03-01
                    settings: { value_unit: USD%s }
                marts: %s
                """.formatted(file(files), settings, marts));
    }

    private DuckDb job(String yaml) {
        JobRun job = JobRun.of(folder, yaml);
        job.run();
        return job.tables();
    }

    private static void raw(DuckDb tables, String files) {
        tables.run("create table raw as select *, STOIM::decimal(18, 2) as usd from read_csv('" + file(files)
                + "', all_varchar = true)");
    }

    private static String file(String path) {
        assumeThat(DATA).as("real data for this test").exists();
        return DATA.resolve(path).toString();
    }

    private static void assertAllAreFacts(DuckDb tables) {
        assertThat(tables.cells("select file, records from deliveries where records = 0 or fact_records <> records"))
                .isEmpty();
    }

    /** Rows without trade may be left out on either side. */
    private static void assertSame(DuckDb tables, String published, String raw) {
        tables.run("create table sides as with published(place, year, exports, imports) as (" + published
                + "), raw_sums(place, year, exports, imports) as (" + raw + ")"
                + """
                select coalesce(p.exports, 0) as pe, coalesce(r.exports, 0) as re,
                    coalesce(p.imports, 0) as pi, coalesce(r.imports, 0) as ri
                from published p full join raw_sums r on p.place = r.place and p.year = r.year
                """);
        assertThat(tables.number("select sum(re + ri) from sides")).isPositive();
        assertThat(tables.cells("from sides where pe <> re or pi <> ri")).isEmpty();
    }
}
