package dev.okrug.clients;

import dev.okrug.testing.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A Trino with the example's settings, told of a release by the script in it, and asked with its command line. */
record TrinoClient() implements Client {

    private static final class Shared {
        static final TrinoServer SERVER = TrinoServer.start();
    }

    @Override
    public Optional<String> missing() {
        return TrinoServer.missing();
    }

    @Override
    public List<List<String>> districts(Path output, int year) {
        return ask(
                output,
                "SELECT coalesce(federal_district_code, 'all'), sum(turnover_usd) FROM federal_district_yearly"
                        + " WHERE composition = 'current' AND year = " + year
                        + " GROUP BY ROLLUP (federal_district_code) ORDER BY federal_district_code NULLS LAST");
    }

    @Override
    public List<List<String>> table(Path output, String table, List<String> columns) {
        List<String> texts = columns.stream()
                .map(column -> "coalesce(CAST(\"" + column + "\" AS varchar), '')")
                .toList();
        return ask(output, "SELECT " + String.join(", ", texts) + " FROM " + table);
    }

    private static List<List<String>> ask(Path output, String question) {
        try {
            String script = Files.readString(output.resolve("current/docs/trino.sql"))
                    .replace("@OUTPUT@", Shared.SERVER.location(output));
            Path file = Files.writeString(Files.createTempFile("tables", ".sql"), script);
            Answer.of(Shared.SERVER.commandLine("--file", file.toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Client.rows(Answer.of(
                Shared.SERVER.commandLine("--schema", "released", "--output-format", "TSV", "--execute", question)));
    }
}
