package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * In 2017 subheading 300210 was split into 300211 to 300219, ceramic tiles of headings 6907 and 6908 merged into 690721 to
 * 690740, and typewriters (846900) went to 847290. Beer stayed what it was; 1,200 of butter are gone, and cheese is new.
 */
class EditionChangeTest {

    private static final TinyTrade TRADE = TinyTrade.of("""
            region | period | flow   | commodity | value | kg
            01000  | 2016   | export | 300210    | 1000  | 10
            01000  | 2016   | export | 690790    | 2000  | 200
            01000  | 2016   | export | 690890    | 1000  | 100
            01000  | 2016   | export | 690810    | 1000  | 100
            01000  | 2016   | export | 846900    | 500   | 50
            01000  | 2016   | export | 220300    | 3000  | 300
            01000  | 2016   | export | 040510    | 1200  | 120
            01000  | 2017   | export | 300211    | 300   | 3
            01000  | 2017   | export | 300215    | 1200  | 12
            01000  | 2017   | export | 690721    | 6000  | 300
            01000  | 2017   | export | 847290    | 600   | 50
            01000  | 2017   | export | 220300    | 3300  | 300
            01000  | 2017   | export | 040610    | 100   | 10
            01000  | 2018   | export | 300212    | 1500  | 10
            01000  | 2018   | export | 690721    | 6000  | 300
            """);

    @Test
    void codesThatSplitOrMergedGrowAsTheirFamilyDoes() {
        TRADE.assertRows("region_commodity_yearly", "year = 2017 and level = 6", """
                commodity | exports_usd | exports_base_usd | exports_growth | exports_status | edition_changed
                040510    | 0           | 1200             | -              | GONE           | false
                040610    | 100         | 0                | -              | NEW            | false
                220300    | 3300        | 3000             | 0.1            | OK             | false
                300211    | 300         | 200              | 0.5            | OK             | true
                300215    | 1200        | 800              | 0.5            | OK             | true
                690721    | 6000        | 4000             | 0.5            | OK             | true
                847290    | 600         | 500              | 0.2            | OK             | true
                """);
    }

    @Test
    void headingsBetweenWhichSubheadingsMovedAreComparedTogether() {
        TRADE.assertRows("region_commodity_yearly", "year = 2017 and level = 4", """
                commodity | exports_usd | exports_base_usd | exports_growth | exports_status | edition_changed
                0405      | 0           | 1200             | -              | GONE           | false
                0406      | 100         | 0                | -              | NEW            | false
                2203      | 3300        | 3000             | 0.1            | OK             | false
                3002      | 1500        | 1000             | 0.5            | OK             | false
                6907      | 6000        | 4000             | 0.5            | OK             | true
                8472      | 600         | 500              | 0.2            | OK             | true
                """);
    }

    @Test
    void contributionsAddUpToTheGrowthOfTheWhole() {
        for (String level : List.of("4", "6")) {
            List<Row> rows = TRADE.rows("region_commodity_yearly", "year = 2017 and level = " + level);
            BigDecimal base = rows.stream()
                    .map(row -> row.<BigDecimal>getAs("exports_base_usd"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(base).as("base at level %s", level).isEqualByComparingTo("9700");
            double contributions = rows.stream()
                    .mapToDouble(row -> row.<Double>getAs("exports_contribution"))
                    .sum();
            assertThat(contributions)
                    .as("contributions at level %s", level)
                    .isCloseTo((11_500 - 9_700) / 9_700.0, offset(1e-9));
        }
    }

    @Test
    void withinAnEditionEachCodeIsComparedWithItself() {
        TRADE.assertRows("region_commodity_yearly", "year = 2018 and level = 6 and commodity like '300%'", """
                commodity | exports_usd | exports_base_usd | exports_status | edition_changed
                300211    | 0           | 300              | GONE           | false
                300212    | 1500        | 0                | NEW            | false
                300215    | 0           | 1200             | GONE           | false
                """);
    }

    @Test
    void marginsCountNoRecodedSubheadingAsNewOrGone() {
        TRADE.assertRows(
                "trade_margins_yearly", "scope_code = '01000' and flow = 'exports' and year in (2017, 2018)", """
                year | value_usd | value_base_usd | continuing_subheadings | continuing_change_usd | new_subheadings | new_change_usd | gone_subheadings | gone_change_usd | edition_changed
                2017 | 11500     | 9700           | 5                      | 2900                  | 1               | 100            | 1                | -1200           | true
                2018 | 7500      | 11500          | 1                      | 0                     | 1               | 1500           | 5                | -5500           | false
                """);
    }

    /** Four items are matched; of tiles the price rose from 10 to 20 a kilogram, and so on. */
    @Test
    void pricesAreOfFamiliesAcrossTheChange() {
        TRADE.assertRows("price_volume_yearly", "scope_code = '01000' and flow = 'exports' and year = 2017", """
                matched_subheadings | index_status | edition_changed
                4                   | OK           | true
                """);
    }

    @Test
    void aFamilyThatIsGoneAsAWholeIsGoneUnderTheCodesOfItsTime() {
        TinyTrade.of("""
                period | flow   | commodity | value
                2016   | export | 300210    | 1000
                2016   | export | 220300    | 50
                2016   | import | 220300    | 50
                2017   | export | 220300    | 50
                2017   | import | 300215    | 70
                """)
                .assertRows("region_commodity_yearly", "year = 2017 and level = 6 and commodity like '30%'", """
                commodity | exports_base_usd | exports_status | imports_status | turnover_base_usd | turnover_status
                300210    | 1000             | GONE           | BOTH_ZERO      | 0                 | BOTH_ZERO
                300215    | 0                | BOTH_ZERO      | NEW            | 1000              | OK
                """);
    }

    @Test
    void monthsFromJanuaryAreComparedLikewise() {
        TinyTrade.of("""
                period  | flow   | commodity | value
                2016-01 | export | 300210    | 100
                2017-01 | export | 300213    | 30
                2017-01 | export | 300219    | 90
                """).assertRows("region_commodity_year_to_date", "year = 2017 and level = 6", """
                commodity | exports_base_usd | exports_growth | edition_changed
                300213    | 25               | 0.2            | true
                300219    | 75               | 0.2            | true
                """);
    }
}
