package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Spark job as most teams would write it, with the options of the JVM that Spark's own launcher gives. */
final class PlainSparkContender implements Contender {

    static final String NAME = "spark";

    private final String heap;

    PlainSparkContender(String heap) {
        this.heap = heap;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> command(Workload workload) throws IOException {
        List<String> command = new ArrayList<>(List.of(Jvm.java()));
        Jvm.options().stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("-D"))
                .forEach(command::add);
        SparkEvents.settings(workload.events(this)).forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(
                "-Xmx" + heap,
                "-cp",
                Jvm.classpath(),
                PlainSparkJob.class.getName(),
                workload.deliveries().toString(),
                workload.output(this).toString()));
        return command;
    }

    @Override
    public List<Stage> stages(Workload workload) throws IOException {
        return SparkEvents.stages(workload.events(this));
    }

    @Override
    public String query(Sameness.Table table, Path output) {
        return table.in(output, "/*.parquet");
    }
}
