package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.spark.unsafe.types.UTF8String;

class TextColumnTest {

    /** Characters of one, two, three and four bytes, and no text at all. */
    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> character = Arbitraries.oneOf(
                Arbitraries.chars().range(' ', '~').map(String::valueOf),
                Arbitraries.chars().range('\u0080', '\u07ff').map(String::valueOf),
                Arbitraries.chars().range('\u0800', '\ud7ff').map(String::valueOf),
                Arbitraries.integers().between(0x10000, 0x10ffff).map(Character::toString));
        Arbitrary<String> text = character.list().ofMaxSize(20).map(all -> String.join("", all));
        return text.injectNull(0.2).list().ofMaxSize(50);
    }

    @Property(tries = 300)
    void gives_back_every_text_as_spark_would_write_it(@ForAll("rows") List<String> rows) {
        TextColumn column = new TextColumn(50);
        fill(column, List.of("что-то", "other"));
        column.reset();
        fill(column, rows);
        List<UTF8String> read = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            assertThat(column.isNullAt(row)).isEqualTo(rows.get(row) == null);
            read.add(column.getUTF8String(row));
        }
        assertThat(read).isEqualTo(rows.stream().map(UTF8String::fromString).collect(Collectors.toList()));
        assertThat(column.numNulls())
                .isEqualTo((int) rows.stream().filter(row -> row == null).count());
    }

    private static void fill(TextColumn column, List<String> rows) {
        for (String row : rows) {
            if (row == null) {
                column.appendNull();
            } else {
                char[] inside = ("<" + row + ">").toCharArray();
                column.append(inside, 1, inside.length - 2);
            }
        }
    }
}
