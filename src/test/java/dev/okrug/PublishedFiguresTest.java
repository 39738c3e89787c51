package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.okrug.testing.DuckDb;
import org.junit.jupiter.api.Test;

/**
 * The figures that news reports gave, out of the sample release, by a reader that shares no code with the writer. Exports
 * and imports are Belarus's. Primorsky Krai is 05000, Ivanovo 24000; Lipetsk has
 * a class of its own.
 */
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
        RELEASE.assertRows(siberianLeaders("exports"), Leaders.ranks("8704", "8708", "8431", "8701", "8433"));
        RELEASE.assertRows(siberianLeaders("imports"), Leaders.ranks("2701", "8606", "2803", "4002", "8708"));
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
        RELEASE.assertRows(
                Leaders.of("05000", 2022, "exports", 6), Leaders.ranks("8704", "XXXX", "8421", "0406", "0405", "3925"));
        RELEASE.assertRows(Leaders.of("05000", 2022, "imports", 4), Leaders.ranks("8708", "3004", "2301", "8507"));
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
}
