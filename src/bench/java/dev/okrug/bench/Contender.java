package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One who does the work: a whole process for each run. */
interface Contender {

    String name();

    /** What must be done once before it is measured. */
    default void prepare(Workload workload) throws IOException, InterruptedException {
        // Most have nothing to build.
    }

    /** Starts the process that does the work. */
    List<String> command(Workload workload) throws IOException;

    /** What the process finds in its environment besides. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** What the last run tells that it did. */
    List<Stage> stages(Workload workload) throws IOException;

    /** SQL of DuckDB that gives one of the {@link Sameness} tables from what it wrote. */
    String query(Sameness.Table table, Path output);

    static Contender named(String name, String heap) {
        return switch (name) {
            case OkrugContender.NAME -> new OkrugContender(heap);
            case DuckDbContender.NAME -> new DuckDbContender();
            case PlainSparkContender.NAME -> new PlainSparkContender(heap);
            default ->
                throw new IllegalArgumentException("No contender " + name + ": name some of okrug, duckdb, spark.");
        };
    }
}
