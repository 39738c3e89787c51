package dev.okrug.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.okrug.contract.Fault;
import dev.okrug.testing.Delivery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A task takes its records in batches; somebody writes to the file between the first batch and the second. */
class ChangedWhileReadTest {

    private static final String HEADER = "region,period,flow,commodity,partner,value_usd\n";
    private static final String RECORD = "45000,2023-01,export,2208,BY,10.50\n";
    private static final String TABLE = HEADER + RECORD.repeat(200_000);

    @TempDir
    Path folder;

    static Stream<Arguments> changes() {
        return Stream.of(
                change("records are added", text -> text + RECORD),
                change("records are taken away", text -> HEADER + RECORD.repeat(5_000)),
                change("figures are corrected", text -> text.replace("10.50", "11.50")),
                change("a quote is opened", text -> text.replace(",BY,", ",\"Y,")));
    }

    private static Arguments change(String what, UnaryOperator<String> change) {
        return arguments(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_file_that_changes_while_it_is_read_is_refused(String what, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve("delivered");
        try (TaskReader reader = reader(file)) {
            assertThat(reader.next()).isTrue();
            Files.writeString(file, change.apply(TABLE));
            Files.setLastModifiedTime(
                    file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 10));
            assertThatThrownBy(() -> readAll(reader))
                    .isInstanceOf(Fault.class)
                    .hasMessage("Cannot read " + file
                            + ": the file has changed since the run began. Run again when nobody writes to it.");
        }
    }

    @Test
    void a_file_that_nobody_touches_is_read_whole() throws IOException {
        try (TaskReader reader = reader(folder.resolve("delivered"))) {
            assertThat(readAll(reader)).isEqualTo(200_000);
        }
    }

    private static TaskReader reader(Path file) {
        Profile dialect = Dialects.okrug();
        RawDelivery delivery = Delivery.of(file, TABLE.getBytes(StandardCharsets.UTF_8), dialect, 1, 202405);
        List<RawScan.ChunkOf> chunks = delivery.chunks().stream()
                .map(chunk -> new RawScan.ChunkOf(delivery, 0, chunk))
                .toList();
        return new TaskReader(new RawScan.Task(chunks), List.of(dialect), RawRecords.schema(), new Configuration());
    }

    private static long readAll(TaskReader reader) throws IOException {
        long rows = 0;
        while (reader.next()) {
            rows += reader.get().numRows();
        }
        return rows;
    }
}
