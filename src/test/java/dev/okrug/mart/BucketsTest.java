package dev.okrug.mart;

import org.junit.jupiter.api.Test;

/** Records without a region, and those of regions outside of the reference pack (Crimea is 35000), are rows of their own. */
class BucketsTest {

    private static final String RECORDS = """
            region | period | flow   | value | rules
            01000  | 2021   | export | 10    | -
            01000  | 2021   | import | 10    | -
            NNNNN  | 2021   | export | 5     | REGION_NOT_ALLOCATED
            35000  | 2021   | export | 15    | REGION_OUTSIDE_REFERENCE
            67000  | 2021   | export | 20    | REGION_OUTSIDE_REFERENCE
            """;

    private static final TinyTrade TRADE = TinyTrade.of(RECORDS);

    @Test
    void bucketsHaveAShareButNoRank() {
        TRADE.assertRows("region_yearly", "turnover_usd <> 0", """
                region_code | region                     | exports_usd | turnover_share | turnover_rank
                01000       | Altai Krai                 | 10          | 0.3333         | 1
                NNNNN       | Not allocated to a region  | 5           | 0.0833         | -
                XXXXX       | Outside the reference pack | 35          | 0.5833         | -
                """);
    }

    @Test
    void bucketsStandBesideTheDistrictsInBothCompositions() {
        TRADE.assertRows("federal_district_yearly", "turnover_usd <> 0", """
                federal_district_code | composition | exports_usd | active_regions | regions | turnover_rank
                SIBFD                 | current     | 10          | 1              | 10      | 1
                SIBFD                 | historical  | 10          | 1              | 10      | 1
                NNNNN                 | current     | 5           | 0              | 0       | -
                NNNNN                 | historical  | 5           | 0              | 0       | -
                XXXXX                 | current     | 35          | 0              | 0       | -
                XXXXX                 | historical  | 35          | 0              | 0       | -
                """);
    }

    @Test
    void theTotalHoldsTheBuckets() {
        TRADE.assertRows("turnover_total_yearly", """
                year | exports_usd | imports_usd | turnover_usd
                2021 | 50          | 10          | 60
                """);
    }

    @Test
    void aJobMayOptInToRegionsOutsideOfTheReference() {
        new TinyJob().withOutsideReference().of(RECORDS).assertRows("region_yearly", "turnover_usd <> 0", """
                        region_code | region                    | exports_usd
                        01000       | Altai Krai                | 10
                        NNNNN       | Not allocated to a region | 5
                        35000       | Crimea                    | 15
                        67000       | Sevastopol                | 20
                        """);
    }
}
