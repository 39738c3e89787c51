package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RegionYearlyTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period           | flow   | value
            01000  | 2018             | export | 80
            01000  | 2018             | import | 20
            01000  | 2020             | export | 90
            01000  | 2020             | import | 10
            01000  | 2021-01..2021-12 | export | 10
            01000  | 2021-01..2021-12 | import | 5
            03000  | 2021-06          | export | 100
            04000  | 2020             | export | 40
            05000  | 2020             | export | -20
            05000  | 2021-07          | export | 30
            07000  | 2020             | export | 9.99
            07000  | 2021-07          | export | 19.98
            01000  | 2022-01..2022-03 | export | 50
            01000  | 2022-01..2022-03 | import | 50
            """);

    @Test
    void aYearIsTheSumOfItsMonthsOrItsAnnualRecord() {
        TRADE.assertRows("region_yearly", "region_code = '01000'", """
                year | months_covered | exports_usd | imports_usd | turnover_usd | balance_usd | coverage_ratio
                2018 | 12             | 80          | 20          | 100          | 60          | 4
                2020 | 12             | 90          | 10          | 100          | 80          | 9
                2021 | 12             | 120         | 60          | 180          | 60          | 2
                2022 | 3              | 150         | 150         | 300          | 0           | 1
                """);
    }

    @Test
    void growthIsGivenOverAYearOfTheSameMonthsOnly() {
        TRADE.assertRows("region_yearly", "region_code = '01000'", """
                year | turnover_usd | turnover_base_usd | turnover_growth | turnover_ratio | turnover_status
                2018 | 100          | -                 | -               | -              | MISSING_BASE
                2020 | 100          | -                 | -               | -              | MISSING_BASE
                2021 | 180          | 100               | 0.8             | 1.8            | OK
                2022 | 300          | 180               | -               | -              | INCOMPLETE
                """);
    }

    @Test
    void theAnnualRecordOfOneFlowCountsBesideTheMonthsOfTheOther() {
        TinyTrade.of("""
                        region | period           | flow   | value
                        01000  | 2020             | import | 50
                        01000  | 2020-01..2020-12 | export | 1
                        01000  | 2021             | export | 999
                        01000  | 2021             | import | 60
                        01000  | 2021-01..2021-12 | export | 2
                        """).assertRows("region_yearly", "region_code = '01000'", """
                year | months_covered | exports_usd | imports_usd | imports_growth | turnover_usd | turnover_status
                2020 | 12             | 12          | 50          | -              | 62           | MISSING_BASE
                2021 | 12             | 24          | 60          | 0.2            | 84           | OK
                """);
    }

    @Test
    void turnoverOfFlowsOfDifferentMonthsIsNotCompared() {
        TinyTrade.of("""
                        region | period           | flow   | value
                        01000  | 2020-01..2020-03 | export | 20
                        01000  | 2020             | import | 50
                        01000  | 2021-01..2021-03 | export | 30
                        01000  | 2021             | import | 60
                        """).assertRows("region_yearly", "region_code = '01000' and year = 2021", """
                year | months_covered | exports_growth | imports_growth | turnover_growth | turnover_status
                2021 | 3              | 0.5            | 0.2            | -               | INCOMPLETE
                """);
    }

    @Test
    void aStatusSaysHowToReadAComparison() {
        TRADE.assertRows(
                "region_yearly",
                "year = 2021 and region_code in ('01000', '03000', '04000', '05000', '07000', '08000')",
                """
                region_code | exports_usd | exports_base_usd | exports_growth | exports_ratio | exports_status
                01000       | 120         | 90               | 0.3333         | 1.3333        | OK
                03000       | 100         | 0                | -              | -             | NEW
                04000       | 0           | 40               | -              | -             | GONE
                05000       | 30          | -20              | -              | -             | NEGATIVE_BASE
                07000       | 19.98       | 9.99             | 1              | 2             | LOW_BASE
                08000       | 0           | 0                | -              | -             | BOTH_ZERO
                """);
    }

    @Test
    void contributionsAddUpToTheGrowthOfAll() {
        double total = TRADE.rows("turnover_total_yearly", "year = 2021").get(0).<Double>getAs("turnover_growth");
        double sum = TRADE.rows("region_yearly", "year = 2021").stream()
                .mapToDouble((Row row) -> row.<Double>getAs("turnover_contribution"))
                .sum();
        // 329.98 against 129.99
        assertThat(total).isCloseTo(1.538503, within(1e-6));
        assertThat(sum).isCloseTo(total, within(1e-12));
    }

    @Test
    void yearsOfGrowthAreCountedUntilOneDoesNotGrow() {
        TinyTrade.of("""
                        period | flow   | value
                        2015   | export | 100
                        2016   | export | 110
                        2017   | export | 120
                        2018   | export | 120
                        2019   | export | 130
                        2021   | export | 200
                        2022   | export | 210
                        2015   | import | 1
                        2016   | import | 1
                        2017   | import | 1
                        2018   | import | 1
                        2019   | import | 1
                        2021   | import | 1
                        2022   | import | 1
                        """).assertRows("region_yearly", "region_code = '01000'", """
                        year | turnover_usd | turnover_growth_years
                        2015 | 101          | 0
                        2016 | 111          | 1
                        2017 | 121          | 2
                        2018 | 121          | 0
                        2019 | 131          | 1
                        2021 | 201          | 0
                        2022 | 211          | 1
                        """);
    }

    @Test
    void aFlowThatWasNotDeliveredIsMissingNotZero() {
        TinyTrade.of("""
                        period | flow   | value
                        2021   | export | 100
                        2022   | export | 150
                        2022   | import | 50
                        """).assertRows("region_yearly", "region_code = '01000'", """
                        year | exports_usd | imports_usd | turnover_usd | exports_status | imports_status | turnover_status
                        2021 | 100         | -           | -            | MISSING_BASE   | MISSING_BASE   | MISSING_BASE
                        2022 | 150         | 50          | 200          | OK             | MISSING_BASE   | MISSING_BASE
                        """);
    }

    @Test
    void quartersMakeAYear() {
        TinyTrade.of("""
                        period  | flow   | value
                        2022-Q1 | export | 1
                        2022-Q2 | export | 2
                        2022-Q3 | export | 4
                        2022-Q4 | export | 8
                        2022-Q4 | import | 1
                        """).assertRows("region_yearly", "region_code = '01000'", """
                        year | months_covered | exports_usd | imports_usd
                        2022 | 3              | 15          | 1
                        """);
    }

    /** In 2020 another region trades, so that the year is delivered. */
    @Test
    void fromNothingThereIsNoGrowth() {
        TinyTrade.of("""
                        region | period | flow   | value
                        04000  | 2020   | export | 9
                        04000  | 2020   | import | 9
                        01000  | 2021   | export | 5
                        01000  | 2021   | import | 1
                        01000  | 2022   | export | 6
                        01000  | 2022   | import | 1
                        """).assertRows("region_yearly", "region_code = '01000'", """
                        year | turnover_usd | turnover_status | turnover_growth_years | turnover_contribution
                        2020 | 0            | MISSING_BASE    | 0                     | -
                        2021 | 6            | NEW             | 0                     | 0.3333
                        2022 | 7            | LOW_BASE        | 1                     | 0.1667
                        """);
    }
}
