package dev.okrug.clients;

import dev.okrug.testing.DuckDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * DuckDB after a script that makes views; through JDBC, since its command line is not to be had from a registry.
 *
 * @param script of an output
 * @param named what the script makes of the name of a table that is not among its views
 */
record DuckDbClient(UnaryOperator<Path> script, UnaryOperator<String> named) implements Client {

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public List<List<String>> districts(Path output, int year) {
        return ask(
                output,
                "SELECT coalesce(federal_district_code, 'all'), sum(turnover_usd)::VARCHAR FROM federal_district_yearly"
                        + " WHERE composition = 'current' AND year = " + year
                        + " GROUP BY ROLLUP (federal_district_code) ORDER BY federal_district_code NULLS LAST");
    }

    @Override
    public List<List<String>> table(Path output, String table, List<String> columns) {
        List<String> texts = columns.stream()
                .map(column -> "coalesce(" + column + "::VARCHAR, '')")
                .toList();
        return ask(output, "SELECT " + String.join(", ", texts) + " FROM " + named.apply(table));
    }

    private List<List<String>> ask(Path output, String question) {
        try (DuckDb duck = DuckDb.empty()) {
            duck.run("SET file_search_path = '" + output + "'");
            for (String statement : statements(script.apply(output))) {
                run(duck, statement);
            }
            return duck.cells(question);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> statements(Path script) throws IOException {
        String sql = Files.readString(script).replaceAll("(?m)^--.*$", "");
        return Stream.of(sql.split(";\\s*\n", -1))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    /** As its command line does: a view of a table that the job does not make fails, and the rest goes on. */
    private static void run(DuckDb duck, String statement) {
        try {
            duck.run(statement);
        } catch (IllegalStateException failed) {
            if (!statement.contains(" TEMP VIEW ")) {
                throw failed;
            }
        }
    }
}
