package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of UN Comtrade, beside the project; skipped where they are absent. */
class ComtradeTest {

    private static final Path DATA = Path.of("../shared/data");

    /** Values have fractions of cents. */
    private static final String HALF_EVEN_CENTS = """
            (with parts as (select primary_value::decimal(24, 6) * 100 as value)
                select floor(value)::bigint + case when value - floor(value) > 0.5
                    or (value - floor(value) = 0.5 and floor(value)::bigint %% 2 = 1) then 1 else 0 end from parts)
            """.formatted();

    @TempDir
    Path folder;

    @Test
    void partsOfFlowsAreNotCountedBesideTheirWhole() {
        String file = file("comtrade-fish-monthly/blr_rus_2000-2016.csv.gz");
        DuckDb tables = job(file, "comtrade", "{}", "[region_yearly, deliveries, rejections]");
        assertThat(tables.cells("select region_code, year, (coalesce(exports_usd, 0) * 100)::bigint,"
                        + " (coalesce(imports_usd, 0) * 100)::bigint from region_yearly"
                        + " where exports_usd <> 0 or imports_usd <> 0"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(tables.cells(wholes(file)));
        assertThat(tables.number("select sum(control_total_records) from deliveries"))
                .isEqualTo(tables.number("select count(*) from read_csv('" + file
                        + "', all_varchar = true) where flow_code not in ('X', 'M')"));
        assertThat(tables.number("select count(*) from rejections")).isZero();
    }

    /** What countries exported and imported by year, in cents, each part counted once. */
    private static String wholes(String files) {
        return """
                select reporter_iso, ref_year,
                    coalesce(sum(cents) filter (flow_code = 'X'), 0), coalesce(sum(cents) filter (flow_code = 'M'), 0)
                from (select *, %s as cents from read_csv('%s', all_varchar = true))
                where flow_code in ('X', 'M') and partner_code <> '0'
                    and partner2code = '0' and trim(mot_code) = '0' and customs_code = 'C00'
                group by all
                having sum(cents) <> 0
                """.formatted(HALF_EVEN_CENTS, files);
    }

    @Test
    void allFilesOfTheWorldAreOfOneRun() {
        String files = file("comtrade-fish-monthly") + "/all_reporters_*.csv.gz";
        DuckDb tables = job(files, "comtrade", "{}", "[region_yearly, deliveries, rejections, reconciliation]");
        assertThat(tables.cells("select count(*), sum(records), sum(rejected_records) from deliveries"))
                .containsExactly(List.of("4", "1280151", "0"));
        assertThat(tables.number("select count(*) from reconciliation where not equal"))
                .isZero();
        assertThat(tables.cells("select region_code, year, (coalesce(exports_usd, 0) * 100)::bigint,"
                        + " (coalesce(imports_usd, 0) * 100)::bigint from region_yearly"
                        + " where exports_usd <> 0 or imports_usd <> 0"))
                .hasSizeGreaterThan(400)
                .containsExactlyInAnyOrderElementsOf(tables.cells(wholes(files)));
    }

    @Test
    void recordsThatEndInADelimiterAreReadRightAndTheWorldIsTheSumOfItsParts() {
        DuckDb tables = job(
                file("comtrade-new/methakanb_tha_hs8542_2014-2024.csv"),
                "comtrade",
                "{ commodity_level: 4, encoding: windows-1252 }",
                "[turnover_total_yearly, control_totals, rejections]");
        assertThat(tables.number("select count(*) from rejections")).isZero();
        assertThat(tables.number("select count(*) from control_totals")).isEqualTo(11);
        // The file's own rounding: its partners of 2014 add up to three dollars more than its World.
        assertThat(tables.cells("select period, difference_usd from control_totals where difference_usd <> 0"))
                .allMatch(row -> Math.abs(Double.parseDouble(row.get(1))) <= 5);
        assertThat(tables.number("select imports_usd from turnover_total_yearly where year = 2014"))
                .isEqualTo(9_680_795_329.0);
    }

    @Test
    void whoHasNothingButTotalsOverPartnersMaySayThatTheseAreFacts() {
        String file = file("comtrade-old/hkhsieh_hs871200_2017-2019.csv");
        DuckDb tables = job(file, "comtrade-legacy", "{ partner: ZZ }", "[region_yearly, deliveries, rejections]");
        assertThat(tables.number("select sum(imports_usd) from region_yearly"))
                .isEqualTo(tables.number("select sum(\"Trade Value (US$)\") from read_csv('" + file
                        + "') where \"Trade Flow\" = 'Import'"));
        assertThat(tables.number("select count(*) from rejections")).isZero();
    }

    @Test
    void belarusAndRussiaAreHeldAgainstEachOtherInMonthsThatBothReported() {
        String file = file("comtrade-fish-monthly/blr_rus_2000-2016.csv.gz");
        DuckDb tables = job(file, "comtrade", "{}", "[mirror_yearly]");
        assertThat(tables.cells("""
                        select region_code, year, months, (reported_usd * 100)::bigint, (mirror_usd * 100)::bigint, round(asymmetry, 12)
                        from mirror_yearly
                        where region_code in ('BLR', 'RUS') and partner in ('BY', 'RU') and flow = 'exports'
                        """)).isNotEmpty().containsExactlyInAnyOrderElementsOf(tables.cells("""
                        with raw as (
                            select *, %s as cents from read_csv('%s', all_varchar = true) where flow_code in ('X', 'M')),
                        reported as (select distinct reporter_iso, flow_code, period from raw where cents <> 0),
                        ways as (values ('BLR', '112', 'RUS', '643'), ('RUS', '643', 'BLR', '112')) ,
                        common as (
                            select w.col0 as exporter, w.col1 as exporter_code, w.col2 as importer, w.col3 as importer_code,
                                x.period
                            from ways w
                            join reported x on x.reporter_iso = w.col0 and x.flow_code = 'X'
                            join reported m on m.reporter_iso = w.col2 and m.flow_code = 'M' and m.period = x.period),
                        sums as (
                            select c.*,
                                (select coalesce(sum(cents), 0) from raw r where r.reporter_iso = c.exporter
                                    and r.flow_code = 'X' and r.partner_code = c.importer_code and r.period = c.period) as x,
                                (select coalesce(sum(cents), 0) from raw r where r.reporter_iso = c.importer
                                    and r.flow_code = 'M' and r.partner_code = c.exporter_code and r.period = c.period) as m
                            from common c)
                        select exporter, left(period, 4), count(*), sum(x)::bigint, sum(m)::bigint,
                            round(2 * (sum(m) - sum(x))::double / (sum(m) + sum(x))::double, 12)
                        from sums
                        group by all having sum(x) <> 0 or sum(m) <> 0
                        """.formatted(
                        HALF_EVEN_CENTS, file)));
    }

    @Test
    void aCountryHasFiguresOfTheMonthsThatItReported() {
        String file = file("comtrade-fish-monthly/blr_rus_2000-2016.csv.gz");
        DuckDb tables = job(file, "comtrade", "{}", "[region_yearly]");
        assertThat(
                        tables.cells(
                                "select region_code, year, months_covered from region_yearly where turnover_usd is not null and year >= 2010"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(tables.cells("""
                        select reporter_iso, ref_year, count(distinct ref_month)
                        from read_csv('%s', all_varchar = true) where flow_code in ('X', 'M') and ref_year >= '2010'
                        group by all
                        """.formatted(file)));
        assertThat(
                        tables.cells(
                                "select region_code from region_yearly where turnover_usd is null and months_covered > 0 and year >= 2010"))
                .isEmpty();
    }

    @Test
    void inAnExtractNoRecordMayBeNoTrade() {
        DuckDb tables = job(
                file("comtrade-fish-monthly/blr_rus_2000-2016.csv.gz"),
                "comtrade",
                "{}",
                "[region_yearly]\nregions_report: false");
        assertThat(tables.cells("select region_code from region_yearly where turnover_usd is null and year >= 2010"))
                .isEmpty();
    }

    private DuckDb job(String file, String profile, String settings, String marts) {
        JobRun job = JobRun.of(folder, """
                job: comtrade
                reference: world
                viewpoint: { of: region }
                inputs:
                  - { path: "%s", profile: %s, reporter: UN, vintage: 2025-01-01, settings: %s }
                marts: %s
                """.formatted(file, profile, settings, marts));
        job.run();
        return job.tables();
    }

    private static String file(String name) {
        assumeThat(DATA).as("real deliveries, beside the project").isDirectory();
        return DATA.resolve(name).toAbsolutePath().normalize().toString();
    }
}
