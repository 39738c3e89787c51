package dev.okrug.clients;

import dev.okrug.testing.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The example for Spark.
 *
 * @param jars the class path of a Spark
 */
record SparkClient(String jars) implements Client {

    private static final Path OLDER = Clients.EXAMPLES.resolve("spark/target/dependency");

    /** An older Spark than the one that publishes. */
    static SparkClient older() {
        return new SparkClient(OLDER + "/*");
    }

    /** The Spark that publishes. */
    static SparkClient ours() {
        return new SparkClient(System.getProperty("java.class.path"));
    }

    @Override
    public Optional<String> missing() {
        return Client.unless(
                !equals(older()) || Files.isDirectory(OLDER),
                "Spark 3.5 is not there; run mvn -f jobs/clients/spark dependency:copy-dependencies.");
    }

    @Override
    public List<List<String>> districts(Path output, int year) {
        return ask(List.of("districts", output.toString(), Integer.toString(year)));
    }

    @Override
    public List<List<String>> table(Path output, String table, List<String> columns) {
        List<String> question = new ArrayList<>(List.of("table", output.toString(), table));
        question.addAll(columns);
        return ask(question);
    }

    private List<List<String>> ask(List<String> question) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jobs/jvm.options",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                jars,
                Clients.EXAMPLES.resolve("spark/SparkReads.java").toString()));
        command.addAll(question);
        return Client.rows(Answer.of(command));
    }
}
