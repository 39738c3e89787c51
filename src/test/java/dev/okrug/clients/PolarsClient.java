package dev.okrug.clients;

import dev.okrug.testing.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The example for nodejs-polars, in a process of Node. */
record PolarsClient() implements Client {

    @Override
    public Optional<String> missing() {
        return Client.unless(
                Files.isDirectory(Clients.EXAMPLES.resolve("node_modules/nodejs-polars")),
                "Polars is not installed; run npm ci in jobs/clients, with Node 20 or later.");
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
        List<String> command = new ArrayList<>(
                List.of("node", Clients.EXAMPLES.resolve("polars.mjs").toString()));
        command.addAll(question);
        return Client.rows(Answer.of(command));
    }
}
