package dev.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableBytesTest {

    @TempDir
    private Path folder;

    @Test
    void aTableIsCopiedInItsOrderAndMeasuredBesideItsFiles() throws Exception {
        Path copies = folder.resolve("copies");
        try (DuckDb duck = DuckDb.empty()) {
            for (Sameness.Table table : Sameness.Table.marts()) {
                Path files = Files.createDirectories(folder.resolve(table.file()));
                write(duck, "range(3, 0, -1)", files.resolve("part-0.parquet"));
                write(duck, "range(9, 7, -1)", files.resolve("part-1.parquet"));
            }
            TableBytes first = TableBytes.of(folder, copies).get(0);
            Path copy = copies.resolve("region_yearly.parquet");
            assertThat(first.table()).isEqualTo("region_yearly");
            assertThat(first.okrug()).isEqualTo(Folders.bytes(Folders.files(folder.resolve("region_yearly"))));
            assertThat(first.duckdb()).isEqualTo(Files.size(copy));
            assertThat(duck.value("select string_agg(n) from read_parquet('" + copy + "')"))
                    .isEqualTo("3,2,1,9,8");
            assertThat(duck.value("select any_value(compression) from parquet_metadata('" + copy + "')"))
                    .isEqualTo("ZSTD");
        }
    }

    private static void write(DuckDb duck, String numbers, Path file) {
        duck.run("copy (select unnest(" + numbers + ") as n) to '" + file + "' (format parquet)");
    }
}
