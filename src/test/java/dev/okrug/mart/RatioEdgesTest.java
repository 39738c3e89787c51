package dev.okrug.mart;

import org.junit.jupiter.api.Test;

/** Shares and other ratios are of sums, and missing where there is nothing to divide by. */
class RatioEdgesTest {

    @Test
    void withoutImportsThereIsNoCoverageRatio() {
        TinyTrade.of("""
                        region | period | flow   | value
                        01000  | 2022   | export | 10
                        04000  | 2022   | import | 10
                        """).assertRows("region_yearly", "region_code in ('01000', '04000', '08000')", """
                        region_code | balance_usd | coverage_ratio
                        01000       | 10          | -
                        04000       | -10         | 0
                        08000       | 0           | -
                        """);
    }

    /** The mean of 9 and 1 would be 5. */
    @Test
    void theCoverageRatioOfADistrictIsOfItsSums() {
        TinyTrade.of("""
                        region | period | flow   | value
                        01000  | 2022   | export | 90
                        01000  | 2022   | import | 10
                        04000  | 2022   | export | 90
                        04000  | 2022   | import | 90
                        """)
                .assertRows(
                        "federal_district_yearly", "federal_district_code = 'SIBFD' and composition = 'current'", """
                        exports_usd | imports_usd | coverage_ratio
                        180         | 100         | 1.8
                        """);
    }

    /** The mean of 10 and 1 per kilogram would be 5.5. */
    @Test
    void aUnitValueIsOfSums() {
        TinyTrade.of("""
                        period | commodity | value | kg
                        2022   | 8418      | 100   | 10
                        2022   | 8418      | 90    | 90
                        """).assertRows("region_commodity_yearly", "level = 4", """
                        exports_usd | exports_usd_per_kg
                        190         | 1.9
                        """);
    }

    /** A correction takes the only record of 2022 back. */
    @Test
    void ofNothingThereIsNoShare() {
        TinyTrade trade = TinyTrade.of("""
                region | period | flow   | commodity | value
                01000  | 2021   | export | 8418      | 5
                01000  | 2021   | import | 8418      | 5
                01000  | 2022   | export | 8418      | 5
                01000  | 2022   | export | 8418      | -5
                01000  | 2022   | import | 8418      | 0
                """);

        trade.assertRows("region_yearly", "region_code = '01000'", """
                year | turnover_usd | turnover_share | turnover_contribution | turnover_status
                2021 | 10           | 1              | -                     | MISSING_BASE
                2022 | 0            | -              | -1                    | GONE
                """);
        trade.assertRows("region_commodity_yearly", "level = 4 and year = 2022", """
                exports_usd | exports_share | exports_rank | imports_share | exports_contribution
                0           | -             | -            | -             | -1
                """);
    }
}
