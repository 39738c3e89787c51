package dev.okrug.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnFileTest {

    private static final MessageType SCHEMA = ParquetSchema.of(new StructType().add("rows", DataTypes.LongType));

    @TempDir
    Path folder;

    private ColumnFile file(String name, Set<String> distinct) throws IOException {
        return new ColumnFile(
                SCHEMA,
                new ColumnFile.Groups(2, 1 << 20, 1 << 20, distinct, WriterVersion.PARQUET_1_0),
                folder.resolve(name).toString(),
                new Configuration());
    }

    private static void fill(ColumnFile file, int rows) throws IOException {
        for (int row = 0; row < rows; row++) {
            file.put(0, 7L);
            file.endRow();
        }
    }

    /** Of each group, whether its only column has a dictionary. */
    private List<Boolean> dictionaries(String name) throws IOException {
        org.apache.hadoop.fs.Path path =
                new org.apache.hadoop.fs.Path(folder.resolve(name).toUri());
        try (ParquetFileReader file = ParquetFileReader.open(HadoopInputFile.fromPath(path, new Configuration()))) {
            return file.getRowGroups().stream()
                    .map(group -> group.getColumns().get(0).hasDictionaryPage())
                    .toList();
        }
    }

    /** Parquet's own settings for it are shared by all files of the process. */
    @Test
    void whatAFileIsToldDoesNotChangeWhenAnotherBegins() throws IOException {
        try (ColumnFile plain = file("plain", Set.of("rows"))) {
            fill(plain, 1);
            try (ColumnFile other = file("other", Set.of())) {
                fill(plain, 3);
                fill(other, 2);
            }
        }
        assertThat(dictionaries("plain")).containsExactly(false, false);
        assertThat(dictionaries("other")).containsExactly(true);
    }
}
