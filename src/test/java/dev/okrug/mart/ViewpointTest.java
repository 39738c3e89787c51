package dev.okrug.mart;

import org.junit.jupiter.api.Test;

/** What a region imports from Belarus are the exports of Belarus. */
class ViewpointTest {

    private static final String RECORDS = """
            period | flow   | partner | value | kg
            2021   | import | BY      | 100   | 5
            2021   | export | BY      | 20    | 1
            2021   | import | CN      | 999   | 9
            """;

    @Test
    void aPartnerSeesItsOwnTradeFromItsOwnSide() {
        TinyTrade.seenFrom("BY", RECORDS).assertRows("turnover_total_yearly", """
                        exports_usd | imports_usd | balance_usd | exports_net_weight_kg
                        100         | 20          | 80          | 5
                        """);
    }

    @Test
    void regionsSeeTheTradeWithAllPartnersFromTheirSide() {
        TinyTrade.of(RECORDS).assertRows("turnover_total_yearly", """
                        exports_usd | imports_usd | balance_usd | imports_net_weight_kg
                        20          | 1099        | -1079       | 14
                        """);
    }

    @Test
    void coverageTellsFlowsFromTheJobsViewpoint() {
        TinyTrade.seenFrom("BY", """
                        period | flow   | value
                        2021   | import | 100
                        """).assertRows("coverage", """
                        flow    | period | value_usd
                        exports | 2021   | 100
                        """);
    }
}
