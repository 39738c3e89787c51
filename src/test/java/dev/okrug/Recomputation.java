package dev.okrug;

import dev.okrug.testing.DuckDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of the sample release, beside the same worked out by another program in SQL straight over the raw files. */
final class Recomputation {

    private static final List<String> SCRIPTS =
            List.of("facts.sql", "membership.sql", "structure.sql", "times.sql", "concentration.sql", "targets.sql");

    private static final class Shared {
        static final DuckDb TABLES = recomputed();
    }

    private Recomputation() {}

    static DuckDb tables() {
        return Shared.TABLES;
    }

    private static DuckDb recomputed() {
        DuckDb tables = SampleRelease.tables();
        for (String script : SCRIPTS) {
            for (String statement : text(script).split(";\n", -1)) {
                if (!statement.isBlank()) {
                    tables.run(statement);
                }
            }
        }
        return tables;
    }

    private static String text(String script) {
        try {
            return Files.readString(Path.of("src/test/resources/recomputation", script));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
