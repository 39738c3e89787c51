package dev.okrug.source;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.okrug.contract.Fault;
import dev.okrug.testing.Delivery;
import dev.okrug.testing.Packed;
import dev.okrug.testing.SparkTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RawRecordsTest extends SparkTest {

    private static final String HEADER = "region,period,flow,commodity,partner,value_usd\n";

    @TempDir
    Path folder;

    @Test
    void records_of_a_large_file_keep_their_order_and_their_lines() {
        int records = 2 * RawBatch.CAPACITY + 17;
        String text = IntStream.range(0, records)
                .mapToObj(i -> "45000,2023-01,export,2208,BY," + i + "\n")
                .collect(Collectors.joining("", HEADER, ""));
        List<Row> read = read(text.getBytes(StandardCharsets.UTF_8), Dialects.okrug())
                .select(RawRecords.LINE, RawRecords.textOf(RawField.VALUE))
                .collectAsList();
        assertThat(read)
                .hasSize(records)
                .allSatisfy(row -> assertThat(row.getString(1)).isEqualTo(String.valueOf(row.getLong(0) - 2)));
    }

    @Test
    void reading_nothing_but_their_number_counts_the_records() {
        assertThat(read(Tables.okrug().csv(), Dialects.okrug()).count()).isEqualTo(3);
    }

    @Test
    void columns_may_be_asked_for_in_any_order_and_number() {
        Dataset<Row> read = read(Tables.okrug().csv(), Dialects.okrug());
        assertThat(read.select(RawRecords.textOf(RawField.PARTNER), RawRecords.DELIVERY, RawRecords.KNOWN_UNTIL)
                        .first())
                .isEqualTo(RowFactory.create("BY", 7L, 202405));
        assertThat(read.agg(max(RawRecords.LINE), sum(RawRecords.FLAW)).first().getLong(0))
                .isEqualTo(4);
    }

    @Test
    void a_field_without_a_column_is_null_and_a_setting_takes_the_place_of_a_column() {
        Row read = read(Tables.okrug().csv(), Dialects.okrug("partner", "DE"))
                .select(RawRecords.textOf(RawField.NET_WEIGHT), RawRecords.textOf(RawField.PARTNER))
                .first();
        assertThat(read.isNullAt(0)).isTrue();
        assertThat(read.getString(1)).isEqualTo("DE");
    }

    static Stream<Arguments> raws() {
        return Stream.of(
                arguments("45000,2023-01,export,2208,BY,1", RecordFlaw.NONE, "45000,2023-01,export,2208,BY,1"),
                arguments("45000,2023-01", RecordFlaw.FIELDS_MISSING, "45000,2023-01"),
                arguments(
                        "45000,2023-01,export,2208,BY,1,\"x,\ny\",,z",
                        RecordFlaw.FIELDS_EXTRA,
                        "45000,2023-01,export,2208,BY,1,x,\ny,,z"),
                arguments(
                        "45000,2023-01,export,2208,\"B\"\"Y\",1", RecordFlaw.NONE, "45000,2023-01,export,2208,B\"Y,1"),
                arguments(HEADER.strip(), RecordFlaw.REPEATED_HEADER, HEADER.strip()),
                arguments(HEADER.strip() + ",", RecordFlaw.FIELDS_EXTRA, HEADER.strip() + ","));
    }

    @ParameterizedTest
    @MethodSource("raws")
    void the_raw_text_shows_every_field_of_a_record(String record, RecordFlaw flaw, String raw) {
        Row read = read((HEADER + record + "\n").getBytes(StandardCharsets.UTF_8), Dialects.okrug())
                .select(RawRecords.FLAW, RawRecords.RAW)
                .first();
        assertThat(read.getInt(0)).isEqualTo(flaw.code());
        assertThat(read.getString(1)).isEqualTo(raw);
    }

    @Test
    void the_raw_text_is_cut_at_4_kb_between_two_characters() {
        String record = "45000,2023-01,export,2208,BY," + "Ж".repeat(3_000);
        String raw = read((HEADER + record + "\n").getBytes(StandardCharsets.UTF_8), Dialects.okrug())
                .select(RawRecords.RAW)
                .first()
                .getString(0);
        assertThat(record).startsWith(raw);
        assertThat(raw.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(4_095, 4_096);
    }

    @Test
    void empty_lines_are_no_records_and_yet_count_as_lines() {
        Dataset<Row> read = read(
                (HEADER + "\n45000,2023-01,export,2208,BY,1\n\n\n\"a\nb\",2023-01,export,2208,BY,1\nc\n\n")
                        .getBytes(StandardCharsets.UTF_8),
                Dialects.okrug());
        assertThat(read.select(RawRecords.LINE).collectAsList())
                .extracting(row -> row.getLong(0))
                .containsExactly(3L, 6L, 8L);
    }

    @Test
    void several_deliveries_are_read_side_by_side() {
        Profile dialect = Dialects.okrug();
        RawDelivery first = Delivery.of(folder.resolve("a"), Tables.okrug().csv(), dialect, 1, 202405);
        RawDelivery second =
                Delivery.of(folder.resolve("b"), Packed.gzip(Tables.okrug().csv()), dialect, 2, 202405);
        assertThat(RawRecords.of(spark(), List.of(new RawDeliveries(dialect, List.of(first, second))))
                        .rows()
                        .groupBy(col(RawRecords.DELIVERY))
                        .count()
                        .collectAsList())
                .extracting(row -> row.getLong(0), row -> row.getLong(1))
                .containsExactlyInAnyOrder(tuple(1L, 3L), tuple(2L, 3L));
    }

    @Test
    void a_file_that_changed_since_it_was_examined_is_refused() throws IOException {
        Profile dialect = Dialects.okrug();
        Path file = folder.resolve("growing.csv");
        RawDelivery delivery = Delivery.of(file, Tables.okrug().csv(), dialect, 1, 202405);
        Files.write(file, join(Tables.okrug().csv(), "45000\n".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> RawRecords.of(spark(), List.of(new RawDeliveries(dialect, List.of(delivery))))
                        .rows()
                        .count())
                .hasRootCauseInstanceOf(Fault.class)
                .rootCause()
                .hasMessage("Cannot read " + file
                        + ": the file has changed since the run began. Run again when nobody writes to it.");
    }

    private Dataset<Row> read(byte[] content, Profile dialect) {
        RawDelivery delivery = Delivery.of(folder.resolve("delivered"), content, dialect, 7, 202405);
        return RawRecords.of(spark(), List.of(new RawDeliveries(dialect, List.of(delivery))))
                .rows();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
