package dev.okrug.mart;

import org.junit.jupiter.api.Test;

/** Altai Krai (01000) and Krasnoyarsk Krai (04000) are Siberian, Smolensk (66000) borders Belarus. */
class ConcentrationYearlyTest {

    private static final TinyTrade TRADE = TinyTrade.seenFrom("BY", """
            region | partner | period | flow   | commodity | value
            01000  | BY      | 2022   | import | 2208301100 | 30
            01000  | BY      | 2022   | import | 220820     | 20
            01000  | BY      | 2022   | import | 8418       | 50
            04000  | BY      | 2022   | import | 8418       | 100
            66000  | BY      | 2022   | import | 8418       | 200
            NNNNN  | BY      | 2022   | import | 8418       | 400
            """);

    @Test
    void commoditiesAreHeadings() {
        TRADE.assertRows("concentration_yearly", "scope_code = '01000' and flow = 'exports'", """
                scope  | commodities_hhi | commodities_hhi_normalised | commodities_effective | commodities_active | regions_hhi
                region | 0.5             | 0                          | 2                     | 2                  | -
                """);
    }

    @Test
    void bucketsAreNoRegionsButPartOfTheWhole() {
        TRADE.assertRows("concentration_yearly", "scope = 'total' and flow = 'exports'", """
                regions_active | regions_hhi | border_share
                3              | 0.375       | 0.25
                """);
    }

    @Test
    void districtsAndGroupsHaveTheirOwn() {
        TRADE.assertRows("concentration_yearly", "scope_code in ('SIBFD', 'MIDDLE') and flow = 'exports'", """
                scope            | scope_code | regions_active | regions_hhi | border_share
                federal_district | SIBFD      | 2              | 0.5         | 0
                region_group     | MIDDLE     | 2              | 0.5         | 0
                """);
    }

    /** Two equal regions, all others of the group without trade: there are two in it. */
    @Test
    void inequalityIsOverTheRegionsOfTheScope() {
        TRADE.assertRows("concentration_yearly", "scope_code in ('MIDDLE', 'SOUTH') and flow = 'exports'", """
                scope_code | theil  | theil_within | theil_between
                MIDDLE     | 0      | 0            | 0
                SOUTH      | 0.6931 | 0            | 0.6931
                """);
    }

    /** Altai Krai sells nothing in a year in which sales were delivered; in 2021 none were. */
    @Test
    void nothingHasNoConcentrationAndWhatWasNotDeliveredIsMissing() {
        TinyTrade.seenFrom("BY", """
                        region | period | flow   | commodity | value
                        01000  | 2021   | import | 8418      | 50
                        01000  | 2022   | import | 8418      | 50
                        04000  | 2022   | export | 8418      | 50
                        """)
                .assertRows("concentration_yearly", "scope_code = '01000' and flow = 'imports'", """
                        year | commodities_hhi | commodities_hhi_normalised | commodities_effective | commodities_active | border_share
                        2021 | -               | -                          | -                     | -                  | -
                        2022 | -               | -                          | -                     | 0                  | -
                        """);
    }

    @Test
    void correctionsBelowZeroAreLeftOutAndCounted() {
        TinyTrade.of("""
                        period | commodity | value
                        2022   | 8418      | 75
                        2022   | 2203      | 25
                        2022   | 9403      | -10
                        """).assertRows("concentration_yearly", "scope = 'region' and flow = 'exports'", """
                        commodities_hhi | commodities_hhi_normalised | commodities_active | commodities_negative
                        0.625           | 0.25                       | 2                  | 1
                        """);
    }
}
