package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class TradeMarginsYearlyTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period | flow   | commodity | value
            01000  | 2020   | export | 220830    | 100
            01000  | 2020   | export | 841810    | 60
            01000  | 2020   | export | 040510    | 40
            01000  | 2021   | export | 220830    | 150
            01000  | 2021   | export | 841810    | 30
            01000  | 2021   | export | 870190    | 80
            04000  | 2021   | export | 040510    | 10
            """);

    @Test
    void changeIsSplitIntoWhatContinuedCameAndWent() {
        TRADE.assertRows("trade_margins_yearly", "scope_code = '01000' and flow = 'exports' and year = 2021", """
                value_usd | value_base_usd | value_growth | continuing_subheadings | continuing_change_usd | new_subheadings | new_change_usd | gone_subheadings | gone_change_usd
                260       | 200            | 0.3          | 2                      | 20                    | 1               | 80             | 1                | -40
                """);
    }

    @Test
    void contributionsAddUpToGrowth() {
        TRADE.assertRows("trade_margins_yearly", "scope_code = '01000' and flow = 'exports' and year = 2021", """
                value_growth | continuing_contribution | new_contribution | gone_contribution
                0.3          | 0.1                     | 0.4              | -0.2
                """);
    }

    /** Butter left Altai Krai and came to Krasnoyarsk Krai: in Siberia it continued. */
    @Test
    void eachScopeHasItsOwnMargins() {
        TRADE.assertRows(
                "trade_margins_yearly", "scope_code in ('SIBFD', 'TOTAL') and flow = 'exports' and year = 2021", """
                scope            | continuing_subheadings | continuing_change_usd | new_subheadings | gone_subheadings
                federal_district | 3                      | -10                   | 1               | 0
                total            | 3                      | -10                   | 1               | 0
                """);
    }

    @Test
    void theFirstYearHasNoMargins() {
        TRADE.assertRows("trade_margins_yearly", "scope_code = '01000' and flow = 'exports' and year = 2020", """
                value_status | continuing_subheadings | new_subheadings | new_change_usd | gone_contribution
                MISSING_BASE | -                      | -               | -              | -
                """);
    }

    /** A correction makes beer negative, which is trade all the same; returned butter cancels itself out. */
    @Test
    void aSubheadingIsTradedWhereItsValueIsNotZero() {
        TinyTrade.of("""
                        region | period | commodity | value
                        01000  | 2020   | 220300    | 30
                        01000  | 2020   | 040510    | 70
                        01000  | 2021   | 220300    | -10
                        01000  | 2021   | 040510    | 50
                        01000  | 2021   | 040510    | -50
                        """)
                .assertRows("trade_margins_yearly", "scope = 'region' and flow = 'exports' and year = 2021", """
                        continuing_subheadings | continuing_change_usd | new_subheadings | gone_subheadings | gone_change_usd
                        1                      | -40                   | 0               | 1                | -70
                        """);
    }

    @Test
    void fromNothingEachPartIsCountedAndContributesNothing() {
        TinyTrade.of("""
                        region | period | commodity | value
                        04000  | 2020   | 220300    | 30
                        01000  | 2021   | 220300    | 10
                        """)
                .assertRows("trade_margins_yearly", "scope_code = '01000' and flow = 'exports' and year = 2021", """
                        value_status | new_subheadings | new_change_usd | new_contribution | gone_contribution
                        NEW          | 1               | 10             | -                | -
                        """);
    }

    @Test
    void aYearOfOtherMonthsHasNoMargins() {
        TinyTrade.of("""
                        period           | commodity | value
                        2020-01..2020-12 | 220300    | 30
                        2021-01..2021-03 | 220300    | 10
                        """)
                .assertRows("trade_margins_yearly", "scope = 'region' and flow = 'exports' and year = 2021", """
                        value_usd | value_base_usd | value_status | continuing_subheadings | continuing_contribution
                        30        | 360            | INCOMPLETE   | -                      | -
                        """);
    }
}
