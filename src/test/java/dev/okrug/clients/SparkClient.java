package dev.okrug.clients;

import dev.okrug.testing.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The example for Spark, with an older Spark than the one that wrote. */
record SparkClient() implements Client {

    private static final Path SPARK = Clients.EXAMPLES.resolve("spark/target/dependency");

    @Override
    public Optional<String> missing() {
        return Client.unless(
                Files.isDirectory(SPARK),
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

    private static List<List<String>> ask(List<String> question) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jobs/jvm.options",
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                SPARK + "/*",
                Clients.EXAMPLES.resolve("spark/SparkReads.java").toString()));
        command.addAll(question);
        return Client.rows(Answer.of(command));
    }
}
