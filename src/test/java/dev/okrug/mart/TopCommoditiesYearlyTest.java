package dev.okrug.mart;

import org.junit.jupiter.api.Test;

/** The two leading headings are named here, and all others are one row. */
class TopCommoditiesYearlyTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period | flow   | commodity  | value
            01000  | 2022   | export | 2208301100 | 40
            01000  | 2022   | export | 220820     | 10
            01000  | 2022   | export | 8418       | 30
            01000  | 2022   | export | 0405       | 20
            01000  | 2022   | export | X          | 5
            01000  | 2022   | export | 84         | 5
            04000  | 2022   | export | 8418       | 40
            04000  | 2022   | import | 2701       | 7
            """);

    @Test
    void theLeadingHeadingsAndAllOthersAddUpToTheWhole() {
        TRADE.assertRows("top_commodities_yearly", "scope_code = '01000'", """
                scope  | scope_name | flow    | year | rank | commodity | commodity_name                       | commodities | value_usd | share
                region | Altai Krai | exports | 2022 | 1    | 2208      | Spirits                              | 1           | 50        | 0.4545
                region | Altai Krai | exports | 2022 | 2    | 8418      | Refrigerators and freezers           | 1           | 30        | 0.2727
                region | Altai Krai | exports | 2022 | 3    | OTHER     | All others                           | 3           | 30        | 0.2727
                """);
    }

    @Test
    void districtsAndTheWholeHaveTheirOwnLeaders() {
        TRADE.assertRows("top_commodities_yearly", "scope in ('federal_district', 'total')", """
                scope            | scope_code | flow    | rank | commodity | value_usd
                federal_district | SIBFD      | exports | 1    | 8418      | 70
                federal_district | SIBFD      | exports | 2    | 2208      | 50
                federal_district | SIBFD      | exports | 3    | OTHER     | 30
                federal_district | SIBFD      | imports | 1    | 2701      | 7
                total            | TOTAL      | exports | 1    | 8418      | 70
                total            | TOTAL      | exports | 2    | 2208      | 50
                total            | TOTAL      | exports | 3    | OTHER     | 30
                total            | TOTAL      | imports | 1    | 2701      | 7
                """);
    }

    @Test
    void equalValuesAreRankedByTheirCode() {
        TinyTrade.of("""
                        period | commodity | value
                        2022   | 2208      | 5
                        2022   | 0405      | 5
                        2022   | 2203      | 5
                        """).assertRows("top_commodities_yearly", "scope = 'region'", """
                        rank | commodity | value_usd
                        1    | 0405      | 5
                        2    | 2203      | 5
                        3    | OTHER     | 5
                        """);
    }

    @Test
    void aRetiredRegionIsAScopeOfItsOwnAndCountsForTheDistrictOfItsSuccessor() {
        TinyTrade.of("""
                        region | period | commodity | value
                        76100  | 2007   | 8701      | 5
                        """).assertRows("top_commodities_yearly", """
                        scope            | scope_code | rank | commodity
                        region           | 76100      | 1    | 8701
                        federal_district | FEFD       | 1    | 8701
                        total            | TOTAL      | 1    | 8701
                        """);
    }
}
