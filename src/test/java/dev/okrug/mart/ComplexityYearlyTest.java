package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class ComplexityYearlyTest {

    /** Altai Krai sells everything, Krasnoyarsk Krai two headings, Krasnodar Krai butter alone. */
    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period | flow   | commodity | value
            01000  | 2021   | export | 040510    | 100
            01000  | 2021   | export | 841810    | 200
            01000  | 2021   | export | 870190    | 300
            04000  | 2021   | export | 040510    | 100
            04000  | 2021   | export | 841810    | 200
            03000  | 2021   | export | 040510    | 100
            NNNNN  | 2021   | export | 040510    | 1000
            """);

    /** Of all 1,000 USD butter is 0.3; it is 1/6 of what Altai Krai sells. */
    @Test
    void advantageIsThePartOfTheRegionOverThatOfAllRegions() {
        TRADE.assertRows("specialisation_yearly", "flow = 'exports' and region_code in ('01000', '03000')", """
                region_code | commodity | value_usd | rca      | rsca      | rca_status | reference_area | covered_share
                01000       | 0405      | 100       | 0.5556 | -0.2857 | OK         | all_regions    | 0.5
                01000       | 8418      | 200       | 0.8333 | -0.0909 | OK         | all_regions    | 0.5
                01000       | 8701      | 300       | 1.6667 | 0.25      | OK         | all_regions    | 0.5
                03000       | 0405      | 100       | 3.3333 | 0.5385  | OK         | all_regions    | 0.5
                """);
    }

    /** Altai Krai is specialised in tractors alone, which no other region is. */
    @Test
    void regionsWithNothingInCommonHaveNoComplexity() {
        TRADE.assertRows(
                "complexity_regions_yearly",
                "flow = 'exports' and region_code in ('01000', '03000', '04000', '05000')",
                """
                region_code | diversity | eci | eci_status   | outlook
                01000       | 1         | -   | DISCONNECTED | -
                03000       | 1         | -   | DISCONNECTED | -
                04000       | 2         | -   | DISCONNECTED | -
                05000       | 0         | -   | NO_TRADE     | -
                """);
    }

    /** Of imports nothing was delivered, which is not the same as no trade. */
    @Test
    void commoditiesSayWhyTheyHaveNone() {
        TRADE.assertRows("complexity_commodities_yearly", "commodity = '0405'", """
                flow    | ubiquity | pci | pci_status
                exports | 2        | -   | DISCONNECTED
                """);
    }

    /**
     * Regions are specialised in 0405 and 8418, in 0405, and in 8418 and 8701. The rows of M~ are (1/2, 1/4, 1/4), (1/2, 1/2, 0)
     * and (1/4, 0, 3/4); the eigenvalue (3 + √5) / 8 has the vector (0.309017, 1, −0.809017), turned round since the region of one
     * heading has to be the simplest.
     */
    @Test
    void aChainOfRegionsIsWorkedOutByHand() {
        TinyTrade.of("""
                        region | period | flow   | commodity | value
                        01000  | 2021   | export | 040510    | 100
                        01000  | 2021   | export | 841810    | 100
                        03000  | 2021   | export | 040510    | 100
                        04000  | 2021   | export | 841810    | 100
                        04000  | 2021   | export | 870190    | 100
                        """).assertRows("complexity_regions_yearly", "flow = 'exports' and diversity > 0", """
                        region_code | diversity | eci       | eci_status
                        01000       | 2         | -0.191 | OK
                        03000       | 1         | -1.118 | OK
                        04000       | 2         | 1.309 | OK
                        """);
    }

    @Test
    void aNegativeValueHasNoAdvantage() {
        TinyTrade.of("""
                        region | period | commodity | value
                        01000  | 2021   | 040510    | -10
                        01000  | 2021   | 841810    | 30
                        """).assertRows("specialisation_yearly", "flow = 'exports'", """
                        commodity | value_usd | rca | rca_status
                        0405      | -10       | -   | NEGATIVE
                        8418      | 30        | 1   | OK
                        """);
    }
}
