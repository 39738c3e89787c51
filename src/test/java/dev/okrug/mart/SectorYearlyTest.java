package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class SectorYearlyTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period | flow   | commodity | value
            01000  | 2020   | export | 040510    | 40
            01000  | 2020   | export | 847130    | 60
            01000  | 2021   | export | 040510    | 30
            01000  | 2021   | export | 0210      | 20
            01000  | 2021   | export | 847130    | 120
            01000  | 2021   | export | 841370    | 10
            01000  | 2021   | export | X         | 20
            """);

    @Test
    void sectorsAddUpToTheWholeAndTheirContributionsToGrowth() {
        TRADE.assertRows(
                "sector_yearly",
                "scope = 'region' and flow = 'exports' and classification = 'sector' and year = 2021",
                """
                sector    | value_usd | value_base_usd | value_growth | value_status | share | contribution
                food      | 50        | 40             | 0.25         | OK           | 0.25  | 0.1
                machinery | 130       | 60             | 1.1667       | OK           | 0.65  | 0.7
                withheld  | 20        | 0              | -            | NEW          | 0.1   | 0.2
                """);
    }

    @Test
    void foodIsHeldAgainstManufacturedGoods() {
        TRADE.assertRows(
                "sector_yearly",
                "scope = 'total' and flow = 'exports' and classification = 'origin' and year = 2021",
                """
                sector       | value_usd | share
                food         | 50        | 0.25
                manufactured | 130       | 0.65
                withheld     | 20        | 0.1
                """);
    }

    @Test
    void headingsOfOneChapterDifferInTechnology() {
        TRADE.assertRows(
                "sector_yearly",
                "scope = 'total' and flow = 'exports' and classification = 'technology' and year = 2021",
                """
                sector      | value_usd
                high        | 120
                low         | 50
                medium_high | 10
                withheld    | 20
                """);
    }
}
