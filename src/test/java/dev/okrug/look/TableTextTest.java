package dev.okrug.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTextTest {

    private static final String LONG = "A name of a region that goes on and on, beyond all measure";

    @Test
    void numbers_stand_to_the_right_and_wide_letters_count_twice() {
        TableText table = table(OptionalInt.empty());
        table.add(SmallTable.row("北京", "2023-01", "1234.50", 0.5, "OK"));
        table.add(SmallTable.row("Orёl", "2023-02", null, null, "LOW_BASE"));

        assertThat(table.heading()).isEqualTo("region  month    exports_usd  exports_growth  exports_status");
        assertThat(table.lines())
                .containsExactly(
                        "北京    2023-01     1,234.50          +50.0%  ok",
                        "Orёl    2023-02            –               –  low base");
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void what_has_no_room_is_named_and_what_is_shortened_too() {
        TableText table = table(OptionalInt.of(60));
        table.add(SmallTable.row(LONG, "2023-01", "1.00", 0.5, "OK"));

        assertThat(table.heading()).isEqualTo("region" + " ".repeat(36) + "month");
        assertThat(table.lines()).containsExactly("A name of a region that goes on and on,…  2023-01");
        assertThat(table.notes())
                .containsExactly(
                        "No room for: exports_usd, exports_growth, exports_status. Choose with --columns, or widen the"
                                + " terminal.",
                        "Shortened, with … at the end: region. Whole with --format csv.");
    }

    @Test
    void nothing_is_cut_where_there_is_no_terminal() {
        TableText table = table(OptionalInt.empty());
        table.add(SmallTable.row(LONG, "2023-01", "1.00", 0.5, "OK"));

        assertThat(table.lines().get(0)).startsWith(LONG).endsWith("ok");
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void the_first_column_is_there_however_narrow_the_terminal() {
        TableText table = table(OptionalInt.of(3));
        table.add(SmallTable.row("Orel", "2023-01", "1.00", 0.5, "OK"));

        assertThat(table.lines()).containsExactly("Orel");
    }

    @Test
    void what_would_steer_the_terminal_is_written_out() {
        TableText table = table(OptionalInt.empty());
        table.add(SmallTable.row("Orel\u001b[2J\n", "2023-01", "1.00", 0.5, "OK"));

        assertThat(table.lines().get(0)).startsWith("Orel\\u{1b}[2J\\u{a}  2023-01");
    }

    @ParameterizedTest
    @CsvSource({"Orel, 4", "Орёл, 4", "О\u0301рел, 4", "北京, 4", "한국, 4", "🙂, 2", "–, 1", "…, 1", "'', 0"})
    void a_text_is_as_wide_as_a_terminal_shows_it(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"Lipetsk, 7, Lipetsk", "Lipetsk, 6, Lipet…", "北京市, 5, 北京…", "北京市, 4, 北…"})
    void a_shortened_text_is_never_wider_than_its_room(String text, int room, String shortened) {
        assertThat(TextWidth.shortened(text, room)).isEqualTo(shortened);
    }

    private static TableText table(OptionalInt room) {
        return new TableText(SmallTable.CONTRACT.fields(), room);
    }
}
