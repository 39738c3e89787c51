package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A DuckDB script, on all cores and with as much memory as DuckDB takes by itself. */
final class DuckDbContender implements Contender {

    static final String NAME = "duckdb";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> command(Workload workload) {
        return List.of(
                Jvm.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Jvm.classpath(),
                DuckDbScript.class.getName(),
                workload.deliveries().toString(),
                workload.output(this).toString());
    }

    @Override
    public List<Stage> stages(Workload workload) throws IOException {
        return Script.stages(workload.log(this));
    }

    @Override
    public String query(Sameness.Table table, Path output) {
        return table.in(output, ".parquet");
    }
}
