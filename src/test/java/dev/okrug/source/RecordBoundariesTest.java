package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Boundaries are found in bytes, fields are split by FastCSV: the two must never disagree. */
class RecordBoundariesTest {

    private static final List<String> HEADER = List.of("region", "period", "flow");

    /** Any text at all: most are malformed somewhere. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.of("a", "Ж", "😀", " ", "Siberia,2024", ",", ",", "\"", "\"", "\n", "\r", "\r\n")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    /** Records as careful writers write them, with every newline there is and empty lines between. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> bare = Arbitraries.of("", "a", "1 000", "Дальний Восток", "Ж\"Ж", "😀")
                .list()
                .ofMaxSize(3)
                .map(all -> String.join("", all));
        Arbitrary<String> quoted = Arbitraries.of("a", ",", "\"\"", "\n", "\r", "\r\n", "Ж")
                .list()
                .ofMaxSize(6)
                .map(all -> "\"" + String.join("", all) + "\"");
        Arbitrary<String> record = Arbitraries.oneOf(bare, quoted)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(fields -> String.join(",", fields));
        Arbitrary<String> newline = Arbitraries.of("\n", "\r\n", "\r", "\n\n", "\r\n\r\n\r\n");
        Arbitrary<List<String>> lines =
                Combinators.combine(record, newline).as(String::concat).list().ofMaxSize(20);
        return Combinators.combine(lines, record.injectNull(0.5))
                .as((all, last) -> String.join("", all) + (last == null ? "" : last));
    }

    @Property
    void refuses_exactly_what_the_splitter_refuses(@ForAll("anything") String text) {
        assertThat(shape(text, ',', '"', Long.MAX_VALUE, 7).isPresent())
                .isEqualTo(split(text, Dialects.okrug()).isPresent());
    }

    @Property
    void sees_the_records_that_the_splitter_sees(
            @ForAll("anything") String text, @ForAll @IntRange(min = 1, max = 30) int chunkBytes) {
        split(text, Dialects.okrug()).ifPresent(records -> proveSame(text, chunkBytes, '"', Dialects.okrug(), records));
    }

    @Property
    void sees_every_record_of_a_well_written_table(
            @ForAll("tables") String text, @ForAll @IntRange(min = 1, max = 60) int chunkBytes) {
        proveSame(
                text,
                chunkBytes,
                '"',
                Dialects.okrug(),
                split(text, Dialects.okrug()).orElseThrow());
    }

    @Property
    void without_a_quote_every_newline_ends_a_record(
            @ForAll("anything") String text, @ForAll @IntRange(min = 1, max = 30) int chunkBytes) {
        Profile plain = Dialects.quotedBy("");
        proveSame(text, chunkBytes, -1, plain, split(text, plain).orElseThrow());
    }

    @Property
    void chunks_start_where_records_start_and_leave_nothing_out(
            @ForAll("tables") String text, @ForAll @IntRange(min = 1, max = 60) int chunkBytes) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long end = 0;
        for (Chunk chunk : shape(text, ',', '"', chunkBytes, 5).orElseThrow().chunks()) {
            boolean secondHalfOfNewline =
                    chunk.offset() == end + 1 && bytes[(int) end] == '\n' && bytes[(int) end - 1] == '\r';
            assertThat(chunk.offset() == end || secondHalfOfNewline)
                    .as("nothing between chunks")
                    .isTrue();
            assertThat(chunk.offset() == 0 || "\r\n".indexOf(bytes[(int) chunk.offset() - 1]) >= 0)
                    .as("a newline before each chunk")
                    .isTrue();
            end = chunk.offset() + chunk.length();
        }
        assertThat(new String(bytes, (int) end, bytes.length - (int) end, StandardCharsets.UTF_8))
                .isIn("", "\n");
    }

    @Test
    void a_record_of_a_mebibyte_is_read_and_one_byte_more_is_refused() throws MalformedFileException {
        String longest = "x".repeat(RecordBoundaries.LONGEST_RECORD);
        assertThat(followed("a\n" + longest + "\nb\n")).isEqualTo(3);
        assertThatThrownBy(() -> followed("a\n" + longest + "x\nb\n"))
                .isInstanceOf(MalformedFileException.class)
                .hasMessage("line 2: a record longer than 1048576 bytes");
    }

    private static long followed(String text) throws MalformedFileException {
        RecordBoundaries boundaries = new RecordBoundaries(',', '"', Long.MAX_VALUE, 0, 1);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boundaries.follow(bytes, 0, bytes.length);
        boundaries.end();
        return boundaries.records();
    }

    private static void proveSame(String text, int chunkBytes, int quote, Profile dialect, List<ReadRecord> expected) {
        Shape shape = shape(text, ',', quote, chunkBytes, 3).orElseThrow();
        assertThat(shape.records()).isEqualTo(expected.size());
        assertThat(ReadRecord.of(text.getBytes(StandardCharsets.UTF_8), shape, dialect))
                .isEqualTo(expected);
    }

    /** The shape of a text, found in small blocks; nothing where it is refused. */
    private static Optional<Shape> shape(String text, char delimiter, int quote, long chunkBytes, int block) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        RecordBoundaries boundaries = new RecordBoundaries(delimiter, quote, chunkBytes, 0, 1);
        try {
            for (int from = 0; from < bytes.length; from += block) {
                boundaries.follow(bytes, from, Math.min(bytes.length, from + block));
            }
            boundaries.end();
        } catch (MalformedFileException refused) {
            return Optional.empty();
        }
        return Optional.of(
                new Shape("delimited", String.valueOf(delimiter), HEADER, boundaries.chunks(), boundaries.records()));
    }

    /** What FastCSV makes of a text read whole; nothing where it refuses. */
    private static Optional<List<ReadRecord>> split(String text, Profile dialect) {
        try (CsvReader<CsvRecord> reader = DelimitedText.reader(",", dialect).ofCsvRecord(text)) {
            return Optional.of(reader.stream().map(RecordBoundariesTest::read).collect(Collectors.toList()));
        } catch (CsvParseException malformed) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ReadRecord read(CsvRecord split) {
        RecordFlaw flaw = split.getFieldCount() < HEADER.size()
                ? RecordFlaw.FIELDS_MISSING
                : split.getFieldCount() > HEADER.size() ? RecordFlaw.FIELDS_EXTRA : RecordFlaw.NONE;
        return new ReadRecord(split.getStartingLineNumber(), flaw.code(), String.join(",", split.getFields()));
    }
}
