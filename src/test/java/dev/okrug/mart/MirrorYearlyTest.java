package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class MirrorYearlyTest {

    /** Belarus sends 10 a month, and Russia records 12 a month later. */
    private static final String BOTH = """
            file  | reporter | source | period           | flow   | region | partner | commodity | value
            a.csv | BY       | BY:x   | 2021-01..2021-12 | import | 01000  | BY      | 8701      | 10
            a.csv | BY       | BY:x   | 2022-01..2022-12 | import | 01000  | BY      | 8701      | 20
            b.csv | RU       | RU:y   | 2021-02..2021-12 | import | 01000  | BY      | 8701      | 12
            b.csv | RU       | RU:y   | 2022-01..2022-01 | import | 01000  | BY      | 8701      | 12
            b.csv | RU       | RU:y   | 2022-02..2022-12 | import | 01000  | BY      | 8701      | 24
            b.csv | RU       | RU:y   | 2021-02..2022-12 | import | 01000  | CN      | 8701      | 99
            """;

    @Test
    void onlyMonthsThatBothDeliveredAreCompared() {
        TinyTrade.seenFrom("BY", BOTH).assertRows("mirror_yearly", "flow = 'exports'", """
                reporter | mirror_reporter | region_code | partner | year | months | reported_usd | mirror_usd | difference_usd | asymmetry           | mirror_ratio | best_lag | status
                BY       | RU              | 01000       | BY      | 2021 | 11     | 110          | 132        | 22             | 0.1818              | 1.2          | 0        | PARTIAL
                BY       | RU              | 01000       | BY      | 2022 | 12     | 240          | 276        | 36             | 0.1395              | 1.15         | 1        | OK
                """);
    }
}
