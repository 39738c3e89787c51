package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.disclosure.Rules;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TradersYearlyTest {

    /** Four traders share tractors of Altai Krai, three its milk; milk of Krasnoyarsk Krai is of one trader alone. */
    private static final String NAMED = """
            period  | flow   | region | commodity | value | trader
            2022    | import | 01000  | 8701      | 100   | T1
            2022    | import | 01000  | 8701      | 100   | T2
            2022    | import | 01000  | 8701      | 100   | T3
            2022    | import | 01000  | 8701      | 100   | T4
            2022    | import | 01000  | 0402      | 50    | T1
            2022    | import | 01000  | 0402      | 50    | T2
            2022    | import | 01000  | 0402      | 50    | T3
            2022    | import | 04000  | 8701      | 90    | T2
            2022    | import | 04000  | 8701      | 90    | T3
            2022    | import | 04000  | 8701      | 90    | T4
            2022    | import | 04000  | 0402      | 70    | T9
            2022    | export | 04000  | 0402      | 5     | T9
            """;

    @Test
    void whatOneTraderMakesUpIsHiddenAndSoIsWhatItCouldBeFoundWith() {
        TinyTrade.hiding(Rules.USUAL, "BY", NAMED)
                .assertRows("traders_yearly", "flow = 'exports' and length(commodity) = 4 and scope = 'region'", """
                        scope_code | commodity | value_usd | traders | status
                        01000      | 0402      | -         | -       | SUPPRESSED_SECONDARY
                        01000      | 8701      | -         | -       | SUPPRESSED_SECONDARY
                        04000      | 0402      | -         | -       | SUPPRESSED_PRIMARY
                        04000      | 8701      | -         | -       | SUPPRESSED_SECONDARY
                        """);
    }

    @Test
    void totalsStayAsTheyAre() {
        TinyTrade.hiding(Rules.USUAL, "BY", NAMED)
                .assertRows("traders_yearly", "flow = 'exports' and commodity = 'TOTAL' and scope = 'total'", """
                        value_usd | traders | status
                        890       | 5       | OK
                        """);
    }

    @Test
    void whatIsNotHiddenIsWhatItIsWithoutRules() {
        List<List<Object>> told = figures(TinyTrade.seenFrom("BY", NAMED));
        assertThat(figures(TinyTrade.hiding(Rules.USUAL, "BY", NAMED)))
                .isNotEmpty()
                .hasSizeLessThan(told.size())
                .isSubsetOf(told);
    }

    private static List<List<Object>> figures(TinyTrade trade) {
        return trade.rows("traders_yearly", "status = 'OK'").stream()
                .map(row -> List.<Object>of(
                        row.getAs("flow"),
                        row.getAs("scope_code"),
                        row.getAs("commodity"),
                        row.getAs("value_usd"),
                        row.getAs("traders")))
                .toList();
    }

    @Test
    void withoutRulesAllIsTold() {
        TinyTrade.seenFrom("BY", NAMED)
                .assertRows("traders_yearly", "scope_code = '04000' and length(commodity) = 4", """
                        flow    | commodity | value_usd | traders | status
                        exports | 0402      | 70        | 1       | OK
                        exports | 8701      | 270       | 3       | OK
                        imports | 0402      | 5         | 1       | OK
                        """);
    }

    @Test
    void whatIsHiddenStandsNowhereInTheTable() {
        List<Row> rows = TinyTrade.hiding(Rules.USUAL, "BY", NAMED).rows("traders_yearly", "status <> 'OK'");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.isNullAt(row.fieldIndex("value_usd"))).isTrue();
            assertThat(row.isNullAt(row.fieldIndex("traders"))).isTrue();
        });
    }

    @Test
    void whereNobodyIsNamedThereIsNothing() {
        assertThat(TinyTrade.of("""
                        period | value
                        2022   | 5
                        """).rows("traders_yearly", "true")).isEmpty();
    }

    @Test
    void recordsWithoutATraderCountAsOne() {
        TinyTrade.of("""
                period | value | trader
                2022   | 5     | T1
                2022   | 6     | -
                2022   | 7     | -
                """).assertRows("traders_yearly", "scope = 'total' and commodity = 'TOTAL'", """
                value_usd | traders
                18        | 2
                """);
    }
}
