package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes of a published table, and of the same rows in the same order as DuckDB writes them.
 *
 * @param okrug of the files that Okrug published
 * @param duckdb of one file, compressed with zstd too
 */
record TableBytes(String table, long okrug, long duckdb) {

    /**
     * Of each mart that {@link Sameness} compares.
     *
     * @param current the release of Okrug
     * @param copies folder for DuckDB's files
     */
    static List<TableBytes> of(Path current, Path copies) throws IOException, SQLException {
        Folders.emptied(copies);
        List<TableBytes> all = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            for (Sameness.Table table : Sameness.Table.marts()) {
                Path copy = copies.resolve(table.file() + ".parquet");
                sql.execute("copy (" + table.in(current, "/*.parquet") + ") to '" + copy
                        + "' (format parquet, compression zstd)");
                all.add(new TableBytes(
                        table.file(), parquet(current.resolve(table.file())), Folders.bytes(List.of(copy))));
            }
        }
        return all;
    }

    private static long parquet(Path folder) throws IOException {
        return Folders.bytes(Folders.files(folder).stream()
                .filter(file -> file.toString().endsWith(".parquet"))
                .toList());
    }
}
