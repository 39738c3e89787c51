package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Spark job as most teams would write it, with the options of the JVM that Spark's own launcher gives. */
final class PlainSparkContender implements Contender {

    private final String heap;

    PlainSparkContender(String heap) {
        this.heap = heap;
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public void prepare(Workload workload) {
        // Nothing to build.
    }

    @Override
    public Measured run(Workload workload) throws IOException, InterruptedException {
        Path output = workload.output(this);
        Folders.emptied(output);
        List<String> command = new ArrayList<>();
        command.add(Jvm.java());
        Files.readAllLines(Path.of("jobs/jvm.options")).stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("-D"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx" + heap,
                "-cp",
                Jvm.classpath(),
                PlainSparkJob.class.getName(),
                workload.deliveries().toString(),
                output.toString()));
        return new TimedProcess(command, Map.of(), workload.outputs().resolve("spark.log"), output).run();
    }

    @Override
    public String query(Sameness.Table table, Path output) {
        return table.in(output, "/*.parquet");
    }
}
