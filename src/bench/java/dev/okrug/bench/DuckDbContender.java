package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A DuckDB script, on all cores and with as much memory as DuckDB takes by itself. */
final class DuckDbContender implements Contender {

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public void prepare(Workload workload) {
        // Nothing to build.
    }

    @Override
    public Measured run(Workload workload) throws IOException, InterruptedException {
        Path output = workload.output(this);
        Folders.emptied(output);
        List<String> command = List.of(
                Jvm.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Jvm.classpath(),
                DuckDbScript.class.getName(),
                workload.deliveries().toString(),
                output.toString());
        return new TimedProcess(command, Map.of(), workload.outputs().resolve("duckdb.log"), output).run();
    }

    @Override
    public String query(Sameness.Table table, Path output) {
        return table.in(output, ".parquet");
    }
}
