package dev.okrug.release;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.raise_error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.okrug.contract.Fault;
import dev.okrug.contract.TableRows;
import dev.okrug.storage.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableWriterTest extends Sample {

    @TempDir
    Path output;

    private Storage storage;

    @BeforeEach
    void storage() {
        storage = Storage.of(output.toString());
    }

    private TableWriter writer(int rowsInFile) {
        return new TableWriter(storage, "draft", rowsInFile, new FormerBlocks(storage, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("eitherWay")
    void aLargeTableIsSplitAlongItsKey(TableRows trade) {
        PublishedTable table = writer(3).write(REGION_MONTHLY, trade, List.of()).table();

        assertThat(table.files())
                .extracting(PublishedPart::path, PublishedPart::rows)
                .containsExactly(
                        tuple("region_monthly/part-00000.parquet", 3L), tuple("region_monthly/part-00001.parquet", 1L));
        assertThat(table.rows()).isEqualTo(4);
    }

    static List<TableRows> eitherWay() {
        return List.of(atHand(trade()), sorted(trade()));
    }

    @Test
    void twoRowsWithOneKeyAreFoundEvenInTwoFiles() {
        List<Row> twice = List.of(
                row("01000", "2024-01-01", 2024, "1.00", "1.000", null),
                row("01000", "2024-01-01", 2024, "2.00", "1.000", null));

        assertThatThrownBy(() -> writer(1).write(REGION_MONTHLY, atHand(trade(twice)), List.of()))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("two rows have the key region_code=01000, month=2024-01-01");
    }

    @Test
    void aDiskThatRefusesIsAFaultOfTheStorage() throws Exception {
        Files.write(output.resolve("draft"), new byte[] {1});

        assertThatThrownBy(() -> writer(3).write(REGION_MONTHLY, atHand(trade()), List.of()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.STORAGE))
                .hasMessageContaining("Cannot write region_monthly");
    }

    @Test
    void aFailureOfATaskIsNotBlamedOnTheStorage() {
        var failing =
                trade().withColumn("year", raise_error(lit("no such year")).cast("int"));

        assertThatThrownBy(() -> writer(3).write(REGION_MONTHLY, sorted(failing), List.of()))
                .isNotInstanceOf(Fault.class)
                .hasStackTraceContaining("no such year");
    }
}
