package dev.okrug.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private final SmallTable table = SmallTable.of(List.of(
            SmallTable.row("Altai Krai", "2023-01", "10.00", 0.5, "OK"),
            SmallTable.row("Altai Krai", "2023-02", null, null, "MISSING_BASE"),
            SmallTable.row("Lipetsk Oblast", "2023-01", "30.00", null, "LOW_BASE"),
            SmallTable.row("Lipetsk Oblast", "2023-02", "20.00", -0.5, "OK"),
            SmallTable.row("Moscow", "2023-01", "20.00", 0.1, "OK")));

    private final List<String> taken = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            region=Moscow                                | Moscow 2023-01
            region=moscow                                | Moscow 2023-01
            region=Altai                                 | -
            month=2023-02                                | Altai Krai 2023-02, Lipetsk Oblast 2023-02
            month=2023-02-01                             | Altai Krai 2023-02, Lipetsk Oblast 2023-02
            month=2023-02; region=Moscow                 | -
            month=2023-02; region=Moscow; month=2023-01  | Moscow 2023-01
            exports_usd=30                               | Lipetsk Oblast 2023-01
            exports_usd=                                 | Altai Krai 2023-02
            exports_usd=–                                | Altai Krai 2023-02
            exports_status=low base                      | Lipetsk Oblast 2023-01
            exports_status=LOW_BASE                      | Lipetsk Oblast 2023-01
            """)
    void conditions_take_rows_by_value(String conditions, String rows) {
        give(new Request(List.of(), List.of(conditions.split("; ", -1)), List.of(), OptionalInt.empty()));
        assertThat(String.join(", ", taken)).isEqualTo(rows == null ? "" : rows);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            exports_usd         | 2 | Altai Krai 2023-01, Lipetsk Oblast 2023-02
            -exports_usd        | 2 | Lipetsk Oblast 2023-01, Lipetsk Oblast 2023-02
            -exports_usd        | 9 | Lipetsk Oblast 2023-01, Lipetsk Oblast 2023-02, Moscow 2023-01, Altai Krai 2023-01, Altai Krai 2023-02
            exports_usd         | 9 | Altai Krai 2023-01, Lipetsk Oblast 2023-02, Moscow 2023-01, Lipetsk Oblast 2023-01, Altai Krai 2023-02
            -month;-exports_usd | 2 | Lipetsk Oblast 2023-02, Altai Krai 2023-02
            """)
    void sorting_puts_what_has_no_value_last_and_leaves_equals_in_their_order(String order, int limit, String rows) {
        give(new Request(List.of(), List.of(), List.of(order.split(";", -1)), OptionalInt.of(limit)));
        assertThat(String.join(", ", taken)).isEqualTo(rows);
    }

    @Test
    void what_is_counted_is_all_that_match_and_not_what_is_shown() {
        Request first = new Request(List.of(), List.of("month=2023-01"), List.of(), OptionalInt.of(1));
        assertThat(give(first)).isEqualTo(new Selection.Count(1, 3, 5));
        assertThat(taken).containsExactly("Altai Krai 2023-01");
    }

    @Test
    void without_conditions_no_more_is_read_than_is_shown() {
        assertThat(give(new Request(List.of(), List.of(), List.of(), OptionalInt.of(2))))
                .isEqualTo(new Selection.Count(2, 5, 5));
        assertThat(table.read()).hasValue(2);
    }

    @Test
    void columns_come_as_asked_and_those_of_conditions_and_order_stay_behind() {
        Selection selection = selection(new Request(
                List.of("exports_growth"), List.of("region=Moscow"), List.of("month"), OptionalInt.empty()));
        List<List<Object>> rows = new ArrayList<>();
        selection.give(table.reading(), (condition, value) -> {}, rows::add);
        assertThat(rows).containsExactly(List.of(0.1));
    }

    @Test
    void more_rows_than_memory_holds_are_refused_before_it_is_full() {
        SmallTable large =
                SmallTable.of(Collections.nCopies(300_000, table.rows().get(0)));
        Selection all = selection(new Request(List.of(), List.of(), List.of("-exports_usd"), OptionalInt.empty()));
        assertThatThrownBy(() -> all.give(large.reading(), (condition, value) -> {}, row -> true))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith("Cannot hold more than 200000 rows of region_monthly at once. Ask for fewer");

        Selection few = selection(new Request(List.of(), List.of(), List.of("-exports_usd"), OptionalInt.of(3)));
        assertThat(few.give(large.reading(), (condition, value) -> {}, row -> true))
                .isEqualTo(new Selection.Count(3, 300_000, 300_000));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            regoin=a          | Cannot show column regoin: region_monthly has none of that name. Did you mean region?
            region            | Cannot read --is region: write COLUMN=VALUE, such as --is year=2023.
            month=2023-13     | Cannot look for month = 2023-13: write it like 2023-01.
            exports_usd=much  | Cannot look for exports_usd = much: write it like 1234.50.
            exports_growth=1  | Cannot look for exports_growth = 1: hardly any fraction is equal to another. Compare it in SQL
            """)
    void a_condition_that_cannot_be_is_refused_with_advice(String condition, String sentence) {
        assertThatThrownBy(() -> selection(new Request(List.of(), List.of(condition), List.of(), OptionalInt.empty())))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void no_rows_are_no_request() {
        assertThatThrownBy(() -> selection(new Request(List.of(), List.of(), List.of(), OptionalInt.of(0))))
                .hasMessage("Cannot show 0 rows. Ask for one or more with --limit.");
    }

    private Selection.Count give(Request request) {
        return selection(request).give(table.reading(), (condition, value) -> {}, row -> {
            taken.add(row.get(0) + " " + row.get(1).toString().substring(0, 7));
            return true;
        });
    }

    private static Selection selection(Request request) {
        return new Selection(SmallTable.CONTRACT, request);
    }
}
