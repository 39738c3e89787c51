package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RegionCommodityYearlyTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            period | flow   | commodity  | value | kg
            2021   | export | 2208301100 | 40    | 4
            2021   | export | 220820     | 10    | -
            2021   | export | 2203       | 30    | 60
            2021   | export | X          | 20    | -
            2021   | import | 84         | 100   | 10
            2022   | export | 2208301900 | 50    | 5
            2022   | export | 2208302000 | 30    | -
            2022   | export | 2203       | 30    | 90
            2022   | export | 0405       | 90    | 30
            2022   | import | 84         | 100   | 0
            """);

    @Test
    void eachLevelAddsUpToTheWhole() {
        for (int level : CommodityNames.LEVELS) {
            BigDecimal exports = TRADE.rows("region_commodity_yearly", "year = 2022 and level = " + level).stream()
                    .map((Row row) -> row.<BigDecimal>getAs("exports_usd"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(exports).as("level %s", level).isEqualByComparingTo("200");
        }
    }

    @Test
    void digitsThatAreNotKnownAreXAndNothingIsLeftOut() {
        TRADE.assertRows("region_commodity_yearly", "year = 2021", """
                level | commodity | commodity_name                                              | exports_usd | imports_usd
                2     | 22        | Drinks and vinegar                                          | 80          | 0
                2     | 84        | Machinery and mechanical appliances                         | 0           | 100
                2     | XX        | Withheld                                                    | 20          | 0
                4     | 2203      | Beer                                                        | 30          | 0
                4     | 2208      | Spirits                                                     | 50          | 0
                4     | 84XX      | Machinery and mechanical appliances, not specified further  | 0           | 100
                4     | XXXX      | Withheld                                                    | 20          | 0
                6     | 2203XX    | Beer, not specified further                                 | 30          | 0
                6     | 220820    | -                                                           | 10          | 0
                6     | 220830    | -                                                           | 40          | 0
                6     | 84XXXX    | Machinery and mechanical appliances, not specified further  | 0           | 100
                6     | XXXXXX    | Withheld                                                    | 20          | 0
                """);
    }

    @Test
    void sharesAndRanksAreOfTheRegionAndLevel() {
        TRADE.assertRows("region_commodity_yearly", "year = 2022 and level = 4", """
                commodity | exports_usd | exports_share | exports_rank | imports_share | imports_rank
                0405      | 90          | 0.45          | 1            | 0             | -
                2203      | 30          | 0.15          | 3            | 0             | -
                2208      | 80          | 0.4           | 2            | 0             | -
                84XX      | 0           | 0             | -            | 1             | 1
                XXXX      | 0           | 0             | -            | 0             | -
                """);
    }

    @Test
    void equalValuesAreRankedByTheirCode() {
        TinyTrade.of("""
                        period | commodity | value
                        2022   | 2208      | 5
                        2022   | 0405      | 5
                        2022   | 2203      | 5
                        2022   | 8418      | 7
                        """).assertRows("region_commodity_yearly", "level = 4", """
                        commodity | exports_rank
                        8418      | 1
                        0405      | 2
                        2203      | 3
                        2208      | 4
                        """);
    }

    @Test
    void aCorrectionBelowNothingComesLastAndWhatWasNotTradedTakesNoPlace() {
        TinyTrade.of("""
                        period | flow   | commodity | value
                        2022   | export | 2208      | 5
                        2022   | export | 2203      | -2
                        2022   | import | 0405      | 9
                        """).assertRows("region_commodity_yearly", "level = 4", """
                        commodity | exports_usd | exports_rank | imports_rank
                        0405      | 0           | -            | 1
                        2203      | -2          | 2            | -
                        2208      | 5           | 1            | -
                        """);
    }

    @Test
    void unitValuesAreTakenOfTheRecordsThatHaveAWeight() {
        TRADE.assertRows("region_commodity_yearly", "level = 4 and commodity in ('2208', '2203', '84XX')", """
                year | commodity | exports_usd | exports_net_weight_kg | exports_usd_per_kg | imports_usd_per_kg
                2021 | 2203      | 30          | 60                    | 0.5                | -
                2021 | 2208      | 50          | 4                     | 10                 | -
                2021 | 84XX      | 0           | 0                     | -                  | 10
                2022 | 2203      | 30          | 90                    | 0.3333             | -
                2022 | 2208      | 80          | 5                     | 10                 | -
                2022 | 84XX      | 0           | 0                     | -                  | -
                """);
    }

    @Test
    void commoditiesAreComparedWithTheYearBefore() {
        TRADE.assertRows("region_commodity_yearly", "year = 2022 and level = 4", """
                commodity | exports_usd | exports_base_usd | exports_growth | exports_status | exports_contribution
                0405      | 90          | 0                | -              | NEW            | 0.9
                2203      | 30          | 30               | 0              | OK             | 0
                2208      | 80          | 50               | 0.6            | OK             | 0.3
                84XX      | 0           | 0                | -              | BOTH_ZERO      | 0
                XXXX      | 0           | 20               | -              | GONE           | -0.2
                """);
    }

    @Test
    void contributionsOfALevelAddUpToTheGrowthOfTheRegion() {
        double growth = TRADE.rows("region_yearly", "year = 2022 and region_code = '01000'")
                .get(0)
                .<Double>getAs("turnover_growth");
        for (int level : CommodityNames.LEVELS) {
            double sum = TRADE.rows("region_commodity_yearly", "year = 2022 and level = " + level).stream()
                    .mapToDouble((Row row) -> row.<Double>getAs("turnover_contribution"))
                    .sum();
            assertThat(sum).as("level %s", level).isCloseTo(growth, within(1e-12));
        }
    }
}
