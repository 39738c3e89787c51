package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class RegionMonthlyTest {

    private static final String ALTAI = "region_code = '01000'";

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period           | flow   | value | kg
            01000  | 2021-01..2021-12 | export | 10    | 2
            01000  | 2021-01..2021-12 | import | 5     | -
            01000  | 2022-01          | export | 30    | 4.5
            01000  | 2022-01          | import | 5     | 1
            01000  | 2022-02          | import | 5     | -
            03000  | 2022-02          | export | 60    | -
            01000  | 2022-04          | export | 7     | -
            01000  | 2022-04          | import | 7     | -
            """);

    @Test
    void aMonthIsComparedWithTheSameMonthOfTheYearBefore() {
        TRADE.assertRows("region_monthly", ALTAI + " and month >= '2021-12-01'", """
                month      | exports_usd | exports_base_usd | exports_growth | exports_ratio | exports_status
                2021-12-01 | 10          | -                | -              | -             | MISSING_BASE
                2022-01-01 | 30          | 10               | 2              | 3             | OK
                2022-02-01 | 0           | 10               | -              | -             | GONE
                2022-04-01 | 7           | 10               | -0.3           | 0.7           | OK
                """);
    }

    @Test
    void turnoverBalanceAndCoverageComeOfBothFlows() {
        TRADE.assertRows("region_monthly", ALTAI + " and month >= '2022-01-01'", """
                month      | turnover_usd | turnover_base_usd | turnover_growth | balance_usd | coverage_ratio
                2022-01-01 | 35           | 15                | 1.3333          | 25          | 6
                2022-02-01 | 5            | 15                | -0.6667         | -5          | 0
                2022-04-01 | 14           | 15                | -0.0667         | 0           | 1
                """);
    }

    @Test
    void twelveMonthsAreGivenOnlyWhereAllOfThemWereDelivered() {
        TRADE.assertRows("region_monthly", ALTAI + " and month >= '2021-11-01'", """
                month      | exports_12m_usd | imports_12m_usd | turnover_12m_usd | turnover_12m_status
                2021-11-01 | -               | -               | -                | MISSING_BASE
                2021-12-01 | 120             | 60              | 180              | MISSING_BASE
                2022-01-01 | 140             | 60              | 200              | INCOMPLETE
                2022-02-01 | 130             | 60              | 190              | INCOMPLETE
                2022-04-01 | -               | -               | -                | INCOMPLETE
                """);
    }

    @Test
    void netWeightIsTheWeightOfTheRecordsThatGiveOne() {
        TRADE.assertRows("region_monthly", ALTAI + " and month >= '2021-12-01'", """
                month      | exports_net_weight_kg | imports_net_weight_kg
                2021-12-01 | 2                     | 0
                2022-01-01 | 4.5                   | 1
                2022-02-01 | 0                     | 0
                2022-04-01 | 0                     | 0
                """);
    }

    @Test
    void sharesRanksAndContributionsAreAmongAllRegions() {
        TRADE.assertRows("region_monthly", "month = '2022-02-01' and region_code in ('01000', '03000', '04000')", """
                region_code | turnover_usd | turnover_share | turnover_rank | turnover_contribution
                01000       | 5            | 0.0769         | 2             | -0.6667
                03000       | 60           | 0.9231         | 1             | 4
                04000       | 0            | 0              | 3             | 0
                """);
    }

    @Test
    void aMonthThatWasNotDeliveredHasNoRow() {
        TRADE.assertRows("region_monthly", "month = '2022-03-01'", "region_code | month");
    }

    @Test
    void twelveMonthsAreComparedWithTheTwelveBefore() {
        TinyTrade.of("""
                        period           | flow   | value
                        2021-01..2021-12 | export | 10
                        2022-01..2022-12 | export | 12
                        2021-01..2021-12 | import | 10
                        2022-01..2022-12 | import | 12
                        """).assertRows("region_monthly", ALTAI + " and month >= '2022-11-01'", """
                        month      | turnover_12m_usd | turnover_12m_base_usd | turnover_12m_growth | turnover_12m_status
                        2022-11-01 | 284              | 220                   | -                   | INCOMPLETE
                        2022-12-01 | 288              | 240                   | 0.2                 | OK
                        """);
    }
}
