package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataDictionaryTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            period | value
            2022   | 1
            """);

    @Test
    void everyColumnOfEveryTableIsExplained() {
        long columns = Marts.all().stream()
                .mapToLong(mart -> mart.contract().fields().size())
                .sum();
        assertThat(TRADE.rows("data_dictionary", "length(sentence) > 5")).hasSize((int) columns);
    }

    @Test
    void aColumnHasItsTypeUnitAndWhetherItAddsUp() {
        TRADE.assertRows(
                "data_dictionary",
                "table = 'region_yearly' and field in ('region_code', 'year', 'exports_usd', 'exports_growth',"
                        + " 'exports_net_weight_kg', 'turnover_rank')",
                """
                field                 | type          | unit     | in_key | required | additive
                region_code           | STRING        | code     | true   | true     | false
                year                  | INT           | year     | true   | true     | false
                exports_usd           | DECIMAL(18,2) | USD      | false  | false    | true
                exports_growth        | DOUBLE        | fraction | false  | false    | false
                exports_net_weight_kg | DECIMAL(18,3) | kg       | false  | false    | true
                turnover_rank         | INT           | number   | false  | false    | false
                """);
    }
}
