package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class RegionYearToDateTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period           | flow   | value
            01000  | 2021-01..2021-12 | export | 10
            01000  | 2021-01..2021-12 | import | 10
            01000  | 2022-01          | export | 15
            01000  | 2022-01..2022-03 | import | 10
            01000  | 2022-02          | export | 5
            01000  | 2022-03          | export | 20
            01000  | 2022-05          | export | 1
            01000  | 2022-05          | import | 1
            01000  | 2020             | export | 90
            01000  | 2020             | import | 90
            """);

    @Test
    void januaryToAMonthIsComparedWithTheSameMonths() {
        TRADE.assertRows("region_year_to_date", "region_code = '01000' and year = 2022", """
                through_month | exports_usd | exports_base_usd | exports_growth | turnover_usd | turnover_base_usd | turnover_growth | turnover_status
                1             | 15          | 10               | 0.5            | 25           | 20                | 0.25            | OK
                2             | 20          | 20               | 0              | 40           | 40                | 0               | OK
                3             | 40          | 30               | 0.3333         | 70           | 60                | 0.1667          | OK
                5             | 41          | 50               | -              | 72           | 100               | -               | INCOMPLETE
                """);
    }

    @Test
    void anAnnualRecordIsAYearToDateOfDecemberOnly() {
        TRADE.assertRows(
                "region_year_to_date",
                "region_code = '01000' and (year = 2020 or year = 2021 and through_month >= 11)",
                """
                year | through_month | turnover_usd | turnover_base_usd | turnover_growth | turnover_status
                2020 | 12            | 180          | -                 | -               | MISSING_BASE
                2021 | 11            | 220          | -                 | -               | MISSING_BASE
                2021 | 12            | 240          | 180               | 0.3333          | OK
                """);
    }
}
