package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class TurnoverTotalTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period           | flow   | value
            01000  | 2021-01..2021-12 | export | 10
            03000  | 2021-01..2021-12 | import | 5
            NNNNN  | 2022-01..2022-03 | export | 40
            03000  | 2022-01..2022-03 | import | 20
            """);

    @Test
    void theWholeIsGivenByYear() {
        TRADE.assertRows("turnover_total_yearly", """
                reporter | year | months_covered | exports_usd | imports_usd | turnover_usd | turnover_status
                BY       | 2021 | 12             | 120         | 60          | 180          | MISSING_BASE
                BY       | 2022 | 3              | 120         | 60          | 180          | INCOMPLETE
                """);
    }

    @Test
    void theWholeIsGivenFromJanuaryToEachMonth() {
        TRADE.assertRows("turnover_total_year_to_date", "year = 2022", """
                year | through_month | exports_usd | exports_base_usd | exports_ratio | turnover_usd | turnover_growth
                2022 | 1             | 40          | 10               | 4             | 60           | 3
                2022 | 2             | 80          | 20               | 4             | 120          | 3
                2022 | 3             | 120         | 30               | 4             | 180          | 3
                """);
    }
}
