package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnerShareYearlyTest {

    /** Of the imports of Altai Krai, 100 and then 300, Belarus had 40 and then 90; Belarus itself counts 95. */
    private static final String BOTH = """
            file  | reporter | source | period           | flow   | region | partner | commodity | value
            r.csv | RU       | RU:x   | 2021-01..2021-12 | import | 01000  | BY      | 8701      | 40
            r.csv | RU       | RU:x   | 2021-01..2021-12 | import | 01000  | CN      | 8701      | 40
            r.csv | RU       | RU:x   | 2021-01..2021-12 | import | 01000  | CN      | 0402      | 20
            r.csv | RU       | RU:x   | 2022-01..2022-12 | import | 01000  | BY      | 8701      | 90
            r.csv | RU       | RU:x   | 2022-01..2022-12 | import | 01000  | CN      | 8701      | 110
            r.csv | RU       | RU:x   | 2022-01..2022-12 | import | 01000  | DE      | 0402      | 100
            r.csv | RU       | RU:x   | 2022-01..2022-12 | export | 04000  | CN      | 4403      | 10
            b.csv | BY       | BY:y   | 2022-01..2022-12 | import | 01000  | BY      | 8701      | 95
            """;

    @Test
    void whatThePartnerSellsIsHeldAgainstAllThatTheRegionBuys() {
        TinyTrade.seenFrom("BY", BOTH)
                .assertRows("partner_share_yearly", "scope = 'region' and flow = 'exports' and year = 2022", """
                        reporter | scope_code | partner | commodity | value_usd | market_usd | share | share_base | market_effect_usd | composition_effect_usd | competitiveness_effect_usd
                        RU       | 01000      | BY      | 8701      | 1080      | 2400       | 0.45  | 0.5        | 960               | -240                   | -120
                        RU       | 01000      | BY      | TOTAL     | 1080      | 3600       | 0.3   | 0.4        | 960               | -240                   | -120
                        """);
    }

    @Test
    void concentrationIsOverAllPartners() {
        TinyTrade.seenFrom("BY", BOTH)
                .assertRows(
                        "partner_share_yearly", "scope = 'region' and flow = 'exports' and commodity = 'TOTAL'", """
                        year | partners_hhi | partners_active
                        2021 | 0.52         | 2
                        2022 | 0.3356 | 3
                        """);
    }

    /** Tiles were 6907 and 6908 up to 2016, and are all 6907 since. */
    @Test
    void headingsThatWereRecodedAreNeitherNewNorGone() {
        TinyTrade.seenFrom("BY", """
                file  | reporter | source | period           | flow   | region | partner | commodity | value
                r.csv | RU       | RU:x   | 2016-01..2016-12 | import | 01000  | BY      | 690790    | 20
                r.csv | RU       | RU:x   | 2016-01..2016-12 | import | 01000  | BY      | 690890    | 30
                r.csv | RU       | RU:x   | 2016-01..2016-12 | import | 01000  | CN      | 690890    | 50
                r.csv | RU       | RU:x   | 2017-01..2017-12 | import | 01000  | BY      | 690721    | 60
                r.csv | RU       | RU:x   | 2017-01..2017-12 | import | 01000  | CN      | 690721    | 60
                """)
                .assertRows("partner_share_yearly", "scope = 'region' and flow = 'exports' and year = 2017", """
                        commodity | value_usd | value_base_usd | value_status | market_base_usd | share_base | edition_changed
                        6907      | 720       | 600            | OK           | 1200            | 0.5        | true
                        TOTAL     | 720       | 600            | OK           | 1200            | 0.5        | false
                        """);
    }

    @Test
    void theStatisticsOfThePartnerItselfKnowNoOther() {
        assertThat(TinyTrade.seenFrom("BY", BOTH).rows("partner_share_yearly", "true"))
                .extracting(row -> row.getString(0))
                .isNotEmpty()
                .containsOnly("RU");
    }
}
