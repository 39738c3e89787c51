package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.okrug.testing.DuckDb;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The figures that news reports gave, out of the sample release, by a reader that shares no code with the writer. Exports
 * and imports are Belarus's. Lipetsk is 42000, Primorsky Krai 05000, Ivanovo 24000.
 */
@Tag("spark")
class PublishedFiguresTest {

    private static final DuckDb RELEASE = SampleRelease.tables();

    @Test
    void farEasternTurnoverOf2023Was115MillionFromEightOfElevenRegions() {
        RELEASE.assertRows("""
                select turnover_usd, active_regions, regions, composition from federal_district_yearly
                where federal_district_code = 'FEFD' and year = 2023
                """, """
                turnover_usd | active_regions | regions | composition
                115407107.03 | 8              | 11      | current
                115407107.03 | 8              | 11      | historical
                """);
    }

    @Test
    void exportsOf2023Were23BillionOfWhichFoodWasAQuarter() {
        double exports = RELEASE.number("select exports_usd from turnover_total_yearly where year = 2023");
        double food = RELEASE.number("""
                select sum(exports_usd) from region_commodity_yearly join commodities using (commodity, level)
                where year = 2023 and level = 2 and food
                """);
        assertThat(exports).isCloseTo(23e9, within(0.05e9));
        assertThat(food).isCloseTo(6e9, within(0.05e9));
        assertThat(food / exports).isCloseTo(0.26, within(0.005));
    }

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
        RELEASE.assertRows(leaders("42000", 2022, "exports", 5), """
                rank | commodity
                1    | 8418
                2    | 3105
                3    | 8450
                4    | 1602
                5    | 7214
                """);
        RELEASE.assertRows(leaders("42000", 2022, "imports", 3), """
                rank | commodity
                1    | 7208
                2    | 1205
                3    | 2706
                """);
    }

    @Test
    void siberianTurnoverOf2012WasOneAndAHalfBillionFromTwelveRegions() {
        RELEASE.assertRows("""
                select composition, turnover_usd, regions from federal_district_yearly
                where federal_district_code = 'SIBFD' and year = 2012
                """, """
                composition | turnover_usd  | regions
                historical  | 1498936674.86 | 12
                current     | 1445983989.12 | 10
                """);
    }

    @Test
    void siberianTradeOf2012WasLedByKemerovoAndNovosibirsk() {
        RELEASE.assertRows("""
                select region_code, row_number() over (order by turnover_usd desc) from region_yearly
                join district_membership m using (region_code)
                where year = 2012 and m.federal_district_code = 'SIBFD'
                    and date '2012-07-01' between m.valid_from and coalesce(m.valid_to, date '9999-12-31')
                qualify row_number() over (order by turnover_usd desc) <= 6
                """, """
                region_code | rank
                32000       | 1
                50000       | 2
                52000       | 3
                25000       | 4
                04000       | 5
                01000       | 6
                """);
    }

    @Test
    void siberiaBuysTrucksAndSellsCoal() {
        RELEASE.assertRows(siberianLeaders("exports"), ranks("8704", "8708", "8431", "8701", "8433"));
        RELEASE.assertRows(siberianLeaders("imports"), ranks("2701", "8606", "2803", "4002", "8708"));
    }

    @Test
    void ivanovoFellByAlmostAFifthIn2015AndRegainedItEarlyIn2016() {
        RELEASE.assertRows("""
                select round(turnover_growth, 3) from region_yearly where region_code = '24000' and year = 2015
                """, """
                growth
                -0.197
                """);
        RELEASE.assertRows("""
                select year, round(turnover_usd / 1e6, 1) from region_year_to_date
                where region_code = '24000' and through_month = 3 and year between 2014 and 2016
                """, """
                year | million
                2014 | 12.1
                2015 | 9.2
                2016 | 12.6
                """);
    }

    @Test
    void primorskyTurnoverWas17MillionIn2020And33MillionIn2021() {
        RELEASE.assertRows(
                "select year, turnover_usd from region_yearly where region_code = '05000' and year in (2020, 2021)",
                """
                year | turnover_usd
                2020 | 17300546.75
                2021 | 32703912.25
                """);
    }

    @Test
    void primorskyGrewBy80PercentInNineMonthsOf2022AndItsExportsDoubled() {
        RELEASE.assertRows("""
                select turnover_usd, round(turnover_growth, 3), exports_usd, round(exports_ratio, 2)
                from region_year_to_date where region_code = '05000' and year = 2022 and through_month = 9
                """, """
                turnover   | growth | exports     | ratio
                39991247.4 | 0.801  | 32504917.26 | 2.15
                """);
    }

    @Test
    void primorskyBuysTrucksAndAWithheldGood() {
        RELEASE.assertRows(leaders("05000", 2022, "exports", 6), ranks("8704", "XXXX", "8421", "0406", "0405", "3925"));
        RELEASE.assertRows(leaders("05000", 2022, "imports", 4), ranks("8708", "3004", "2301", "8507"));
    }

    private static String leaders(String region, int year, String flow, int count) {
        return """
                select rank, commodity from top_commodities_yearly
                where scope_code = '%s' and year = %d and flow = '%s' and rank <= %d
                """.formatted(region, year, flow, count);
    }

    private static String siberianLeaders(String flow) {
        return """
                with traded as (
                    select commodity, sum(%1$s_usd) as usd from region_commodity_yearly
                    join district_membership m using (region_code)
                    where year = 2012 and level = 4 and m.federal_district_code = 'SIBFD'
                        and date '2012-07-01' between m.valid_from and coalesce(m.valid_to, date '9999-12-31')
                    group by commodity)
                select row_number() over (order by usd desc) as rank, commodity from traded order by usd desc limit 5
                """.formatted(flow);
    }

    private static String ranks(String... commodities) {
        StringBuilder table = new StringBuilder("rank | commodity\n");
        for (int i = 0; i < commodities.length; i++) {
            table.append(i + 1).append(" | ").append(commodities[i]).append('\n');
        }
        return table.toString();
    }
}
