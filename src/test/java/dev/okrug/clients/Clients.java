package dev.okrug.clients;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** All programs that releases are tried with. */
public final class Clients {

    static final Path EXAMPLES = Path.of("jobs", "clients");

    private Clients() {}

    public static Map<String, Client> all() {
        Map<String, Client> all = new LinkedHashMap<>();
        all.put("DuckDB", new DuckDbClient(output -> EXAMPLES.resolve("duckdb.sql"), table -> "mart('" + table + "')"));
        all.put(
                "DuckDB with the script of the release",
                new DuckDbClient(output -> output.resolve("current/docs/duckdb.sql"), table -> table));
        all.put("Polars in Node", new PolarsClient());
        all.put("hyparquet in Chromium", new HyparquetClient());
        all.put("Arrow C++", new ArrowClient());
        all.put("Spark", SparkClient.ours());
        all.put("Spark 3.5", SparkClient.older());
        all.put("Trino", new TrinoClient());
        return all;
    }
}
