package dev.okrug.mart;

import org.junit.jupiter.api.Test;

/** Altai Krai (01000) is in both groups, Krasnodar Krai (03000) in SOUTH, Krasnoyarsk Krai (04000) in MIDDLE. */
class RegionGroupTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period  | flow   | value
            01000  | 2021-01 | export | 10
            01000  | 2022-01 | export | 20
            03000  | 2021-01 | export | 30
            03000  | 2022-01 | export | 30
            03000  | 2022-02 | export | 7
            42000  | 2021-01 | import | 60
            42000  | 2022-01 | import | 50
            """);

    @Test
    void aRegionCountsInEachGroupThatItIsIn() {
        TRADE.assertRows("region_group_yearly", "year = 2022", """
                region_group_code | region_group | exports_usd | active_regions | regions | turnover_rank
                MIDDLE            | Middle       | 20          | 1              | 2       | 2
                SOUTH             | South        | 57          | 2              | 2       | 1
                """);
    }

    @Test
    void sharesAndContributionsAreOfTheTradeOfAllRegions() {
        TRADE.assertRows("region_group_year_to_date", "year = 2022 and through_month = 1", """
                region_group_code | exports_usd | exports_base_usd | exports_growth | turnover_share | turnover_contribution
                MIDDLE            | 20          | 10               | 1              | 0.2            | 0.1
                SOUTH             | 50          | 40               | 0.25           | 0.5            | 0.1
                """);
    }

    @Test
    void membersAreListed() {
        TRADE.assertRows("region_group_members", """
                region_group_code | region_code | region
                MIDDLE            | 01000       | Altai Krai
                MIDDLE            | 04000       | Krasnoyarsk Krai
                SOUTH             | 01000       | Altai Krai
                SOUTH             | 03000       | Krasnodar Krai
                """);
        TRADE.assertRows("region_groups", """
                region_group_code | region_group | regions
                MIDDLE            | Middle       | 2
                SOUTH             | South        | 2
                """);
    }
}
