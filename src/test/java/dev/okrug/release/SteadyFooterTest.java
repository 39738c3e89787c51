package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.ColumnFile;
import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableScan;
import dev.okrug.storage.HadoopSettings;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyFooterTest {

    /** Eight bytes each, so that a page of a megabyte is full long before the last of them. */
    private static final int ROWS_OF_SEVERAL_PAGES = 300_000;

    private static final Contract CONTRACT = new Contract(
            "purse",
            "What is in a purse. One row per coin.",
            List.of(Field.of("usd", FieldType.COUNT, "Value of a coin.")),
            List.of("usd"));

    @TempDir
    Path folder;

    @Test
    void theOnlyPageOfAColumnIsNotIndexed() throws IOException {
        Path written = written(10);

        Path copy = copied(written);

        assertThat(columns(copy)).allSatisfy(column -> {
            assertThat(column.getOffsetIndexReference()).isNull();
            assertThat(column.getColumnIndexReference()).isNull();
        });
        assertThat(values(copy)).isEqualTo(values(written)).hasSize(10);
    }

    @Test
    void severalPagesOfAColumnStayIndexed() throws IOException {
        Path written = written(ROWS_OF_SEVERAL_PAGES);

        Path copy = copied(written);

        assertThat(columns(copy)).allSatisfy(column -> {
            assertThat(column.getOffsetIndexReference()).isNotNull();
            assertThat(column.getColumnIndexReference()).isNotNull();
        });
        assertThat(values(copy)).isEqualTo(values(written)).hasSize(ROWS_OF_SEVERAL_PAGES);
    }

    @Test
    void sparkFindsTheSentencesOfColumns() throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(file(copied(written(10))))) {
            String schema =
                    reader.getFileMetaData().getKeyValueMetaData().get("org.apache.spark.sql.parquet.row.metadata");
            StructType read = (StructType) DataType.fromJson(schema);
            assertThat(read).isEqualTo(CONTRACT.schema());
            assertThat(read.apply("usd").getComment().get()).isEqualTo("Value of a coin.");
        }
    }

    @Test
    void boundsAreToldOnce() throws IOException {
        Path copy = copied(written(10));
        try (ParquetFileReader reader = ParquetFileReader.open(file(copy))) {
            LongSummaryStatistics values =
                    values(copy).stream().mapToLong(Long.class::cast).summaryStatistics();
            Statistics<?> bounds =
                    reader.getFooter().getBlocks().get(0).getColumns().get(0).getStatistics();
            assertThat((Long) bounds.genericGetMin()).isEqualTo(values.getMin());
            assertThat((Long) bounds.genericGetMax()).isEqualTo(values.getMax());
        }
    }

    private Path written(int rows) throws IOException {
        Path path = folder.resolve("written.parquet");
        var schema = Types.buildMessage()
                .optional(PrimitiveTypeName.INT64)
                .named("usd")
                .named("table");
        var groups = new ColumnFile.Groups(1 << 20, 1 << 26, 1 << 20, Set.of("usd"), WriterVersion.PARQUET_1_0);
        try (ColumnFile file = new ColumnFile(schema, groups, path.toString(), HadoopSettings.shared())) {
            SplittableRandom random = new SplittableRandom(rows);
            for (int row = 0; row < rows; row++) {
                file.put(0, random.nextLong());
                file.endRow();
            }
        }
        return path;
    }

    private Path copied(Path written) {
        Path copy = folder.resolve("copy.parquet");
        SteadyFooter.copy(written.toString(), copy.toString(), CONTRACT);
        return copy;
    }

    private List<ColumnChunkMetaData> columns(Path path) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(file(path))) {
            return reader.getFooter().getBlocks().get(0).getColumns();
        }
    }

    private List<Object> values(Path path) {
        List<Object> values = new ArrayList<>();
        try (TableScan scan = new TableScan(List.of(file(path)), List.of("usd"))) {
            scan.forEachRemaining(row -> values.add(row.get(0)));
        }
        return values;
    }

    private InputFile file(Path path) {
        return Parquet.file(Storage.of(folder.toString()), path.getFileName().toString());
    }
}
