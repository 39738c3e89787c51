package dev.okrug.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * SQL statements of a contender, with the time that each takes.
 *
 * @param statements in their order
 */
record Script(List<String> statements) {

    /** Does one statement. */
    interface Act {
        void run(String statement) throws Exception;
    }

    /** Reads a script of this package. */
    static Script of(String name, String deliveries, String output) throws IOException {
        try (InputStream text = Script.class.getResourceAsStream(name)) {
            String script = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace("${in}", deliveries)
                    .replace("${out}", output)
                    .replace("${reference}", "src/main/resources/reference");
            return new Script(Pattern.compile(";\\s*")
                    .splitAsStream(script)
                    .filter(statement -> !statement.isBlank())
                    .map(String::strip)
                    .toList());
        }
    }

    void run(Act act) throws Exception {
        for (String statement : statements) {
            long start = System.nanoTime();
            act.run(statement);
            System.out.printf(
                    Locale.ROOT,
                    "%.1f s: %s%n",
                    (System.nanoTime() - start) / 1e9,
                    statement.lines().findFirst().orElseThrow());
        }
    }
}
