package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Path;

/** One who does the work: a whole process for each run. */
interface Contender {

    String name();

    /** What must be done once before it is measured. */
    void prepare(Workload workload) throws IOException, InterruptedException;

    /** Does the work anew, in a process of its own. */
    Measured run(Workload workload) throws IOException, InterruptedException;

    /** SQL of DuckDB that gives one of the {@link Sameness} tables from what it wrote. */
    String query(Sameness.Table table, Path output);

    static Contender named(String name, String heap) {
        return switch (name) {
            case "okrug" -> new OkrugContender(heap);
            case "duckdb" -> new DuckDbContender();
            case "spark" -> new PlainSparkContender(heap);
            default ->
                throw new IllegalArgumentException("No contender " + name + ": name some of okrug, duckdb, spark.");
        };
    }
}
