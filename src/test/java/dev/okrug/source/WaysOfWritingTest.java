package dev.okrug.source;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.okrug.testing.Delivery;
import dev.okrug.testing.Packed;
import dev.okrug.testing.SparkTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WaysOfWritingTest extends SparkTest {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @TempDir
    Path folder;

    static Stream<Arguments> variants() {
        Tables table = Tables.okrug();
        return Stream.of(
                arguments("plain", table.csv(), Dialects.okrug()),
                arguments("semicolons", table.text(";", "\n"), Dialects.okrug()),
                arguments("tabs", table.text("\t", "\n"), Dialects.okrug("delimiter", "tab")),
                arguments("CR LF", table.text(",", "\r\n"), Dialects.okrug()),
                arguments("lone CR", table.text(",", "\r"), Dialects.okrug()),
                arguments("byte order mark", join(MARK, table.csv()), Dialects.okrug()),
                arguments("gzip", Packed.gzip(table.csv()), Dialects.okrug()),
                arguments("zip", Packed.zip(Map.of("a.csv", table.csv())), Dialects.okrug()),
                arguments("gzip of two parts", gzipOfTwoParts(table.csv()), Dialects.okrug()),
                arguments("quoted", quoted(table), Dialects.okrug()),
                arguments("no final newline", cut(table.csv(), 1), Dialects.okrug()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void a_table_reads_the_same_however_it_was_written(String what, byte[] content, Profile dialect) {
        Dataset<Row> read = read(content, dialect);
        assertThat(texts(read)).isEqualTo(Tables.okrug().rows().subList(1, 4));
        assertThat(read.select(RawRecords.LINE, RawRecords.FLAW).collectAsList())
                .extracting(row -> row.getLong(0), row -> row.getInt(1))
                .containsExactly(tuple(2L, 0), tuple(3L, 0), tuple(4L, 0));
    }

    @ParameterizedTest
    @MethodSource("dbfPackings")
    void a_table_reads_the_same_as_dbf_whose_lines_are_records(String what, byte[] content) {
        Profile dialect = dbf();
        Dataset<Row> read = read(content, dialect);
        assertThat(texts(read)).isEqualTo(Tables.okrug().rows().subList(1, 4));
        assertThat(read.select(RawRecords.LINE).collectAsList())
                .extracting(row -> row.getLong(0))
                .containsExactly(1L, 2L, 3L);
    }

    static Stream<Arguments> dbfPackings() {
        byte[] table = Tables.okrug().dbf(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("plain", table),
                arguments("gzip", Packed.gzip(table)),
                arguments("zip", Packed.zip(Map.of("a.dbf", table))));
    }

    /** A DBF name has ten characters at the most. */
    private static Profile dbf() {
        Profile profile = Dialects.okrug();
        profile.columns().put(RawField.TRADER_NAME, List.of("trader_nam"));
        return profile;
    }

    private Dataset<Row> read(byte[] content, Profile dialect) {
        RawDelivery delivery = Delivery.of(folder.resolve("delivered"), content, dialect, 7, 202405);
        return RawRecords.of(spark(), List.of(new RawDeliveries(dialect, List.of(delivery))))
                .rows();
    }

    private static List<List<String>> texts(Dataset<Row> read) {
        List<RawField> fields = List.of(
                RawField.REGION,
                RawField.PERIOD,
                RawField.FLOW,
                RawField.COMMODITY,
                RawField.PARTNER,
                RawField.VALUE,
                RawField.TRADER_NAME);
        return read
                .select(fields.stream()
                        .map(field -> col(RawRecords.textOf(field)))
                        .toArray(Column[]::new))
                .collectAsList()
                .stream()
                .map(row ->
                        IntStream.range(0, row.size()).mapToObj(row::getString).toList())
                .toList();
    }

    private static byte[] quoted(Tables table) {
        return new Tables(table.rows().stream()
                        .map(row -> row.stream().map(field -> '"' + field + '"').toList())
                        .toList())
                .csv();
    }

    private static byte[] gzipOfTwoParts(byte[] content) {
        byte[] start = cut(content, 40);
        return join(Packed.gzip(start), Packed.gzip(Arrays.copyOfRange(content, start.length, content.length)));
    }

    private static byte[] cut(byte[] content, int bytes) {
        return Arrays.copyOf(content, content.length - bytes);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
