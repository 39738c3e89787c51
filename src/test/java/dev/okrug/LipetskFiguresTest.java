package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What news reports gave of the trade of Belarus with Lipetsk (42000), out of the sample release. */
class LipetskFiguresTest {

    private static final DuckDb RELEASE = SampleRelease.tables();

    @Test
    void lipetskTurnoverGrewFrom315To334Million() {
        RELEASE.assertRows("""
                select year, turnover_usd, round(turnover_growth, 4), turnover_growth_years from region_yearly
                where region_code = '42000' and year between 2019 and 2023
                """, """
                year | turnover_usd | growth  | years of growth
                2019 | 255021694.75 | 0.0612  | 3
                2020 | 241958652.2  | -0.0512 | 0
                2021 | 315248903.17 | 0.3029  | 1
                2022 | 333714196.15 | 0.0586  | 2
                2023 | 352437277.59 | 0.0561  | 3
                """);
    }

    @Test
    void theFirstVintageOf2022WasSupersededWhole() {
        RELEASE.assertRows("""
                select distinct vintage from coverage where reporter = 'BY' and year = 2022
                """, """
                vintage
                2024-05-15
                """);
        RELEASE.assertRows("""
                select file, fact_records, superseded_records = records - rejected_records from deliveries
                where file like '%2023-02-20/turnover-2022%'
                """, """
                file                                                      | facts | all superseded
                sample-data/partner/2023-02-20/turnover-2022-h1.csv.gz    | 0     | true
                sample-data/partner/2023-02-20/turnover-2022-h2.csv.gz    | 0     | true
                """);
    }

    @Test
    void asOf2023TheHeadlineOf330MillionWasRight(@TempDir Path folder) {
        JobRun before = JobRun.ofProject(folder, "sample.yaml")
                .with("job: sample", "job: sample\nas_of: 2023-12-31")
                .with("differing_figures: 0", "differing_figures: 2")
                .with("marts: all", "marts: [region_yearly, published_figures]");
        before.run();
        assertThat(before.tables()
                        .number("select turnover_usd from region_yearly where region_code = '42000' and year = 2022"))
                .isCloseTo(330e6, within(0.5e6));
        before.tables().assertRows("select figure from published_figures where status = 'DIFFERS'", """
                        what was published of it later
                        06-lipetsk-2022
                        07-lipetsk-export-growth
                        """);
    }

    @Test
    void lipetskExportsGrewBy31PercentAsUnroundedValuesSay() {
        RELEASE.assertRows("""
                select exports_base_usd, exports_usd, round(exports_growth, 4) from region_yearly
                where region_code = '42000' and year = 2022
                """, """
                2021        | 2022        | growth
                69612480.35 | 91204117.62 | 0.3102
                """);
    }

    @Test
    void lipetskJanuaryToMarch2023GrewBy2AndAHalfPercent() {
        RELEASE.assertRows("""
                select turnover_usd, turnover_base_usd, round(turnover_growth, 4), turnover_status
                from region_year_to_date where region_code = '42000' and year = 2023 and through_month = 3
                """, """
                turnover | base     | growth | status
                68200000 | 66550000 | 0.0248 | OK
                """);
    }

    @Test
    void lipetskNeeds14PercentAYearOverThreeYearsTo500Million() {
        double now =
                RELEASE.number("select turnover_usd from region_yearly where region_code = '42000' and year = 2022");
        assertThat(Math.pow(500e6 / now, 1 / 3.0) - 1).isCloseTo(0.144, within(0.0005));
        assertThat(Math.pow(500e6 / now, 1 / 5.0) - 1).isCloseTo(0.084, within(0.0005));
    }

    @Test
    void lipetskTradesLedByRefrigeratorsAndRolledSteel() {
        RELEASE.assertRows(Leaders.of("42000", 2022, "exports", 5), """
                rank | commodity
                1    | 8418
                2    | 3105
                3    | 8450
                4    | 1602
                5    | 7214
                """);
        RELEASE.assertRows(Leaders.of("42000", 2022, "imports", 3), """
                rank | commodity
                1    | 7208
                2    | 1205
                3    | 2706
                """);
    }
}
