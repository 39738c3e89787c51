package dev.okrug.mart;

import org.junit.jupiter.api.Test;

class RegionCommodityMonthlyTest {

    @Test
    void headingsStandByMonthAndWhatWasNotDeliveredIsMissing() {
        TinyTrade.of("""
                region | period  | flow   | commodity | value | kg
                01000  | 2022-01 | export | 220830    | 10.01 | 2
                01000  | 2022-01 | export | 220860    | 1     | 0.5
                01000  | 2022-01 | import | 8418      | 3     | 0
                99000  | 2022-01 | export | 22        | 5     | 1
                99000  | 2022-02 | export | X         | 7     | 4
                """).assertRows("region_commodity_monthly", """
                month      | region_code | commodity | exports_usd | imports_usd | turnover_usd | exports_net_weight_kg | imports_net_weight_kg
                2022-01-01 | 01000       | 2208      | 11.01       | 0           | 11.01        | 2.5                   | 0
                2022-01-01 | 01000       | 8418      | 0           | 3           | 3            | 0                     | 0
                2022-01-01 | 99000       | 22XX      | 5           | 0           | 5            | 1                     | 0
                2022-02-01 | 99000       | XXXX      | 7           | -           | -            | 4                     | -
                """);
    }
}
