package dev.okrug.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL statements of a contender, with the time that each takes.
 *
 * @param statements in their order
 */
record Script(List<String> statements) {

    private static final Pattern FILE = Pattern.compile("\\bto '[^']*/(\\w+)\\.parquet'");
    private static final Pattern TABLE = Pattern.compile("create (?:temp |temporary )?(?:table|view) \\w+");
    private static final Pattern DONE = Pattern.compile("(?<seconds>\\d+\\.\\d+) s: (?<title>.*)");

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
            System.out.printf(Locale.ROOT, "%.2f s: %s%n", (System.nanoTime() - start) / 1e9, title(statement));
        }
    }

    /** Which table a statement makes, or its first line. */
    static String title(String statement) {
        Matcher file = FILE.matcher(statement);
        if (file.find()) {
            return "copy to " + file.group(1);
        }
        Matcher table = TABLE.matcher(statement);
        return table.lookingAt() ? table.group() : statement.lines().findFirst().orElseThrow();
    }

    /** The statements that a run wrote into its log. */
    static List<Stage> stages(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .map(DONE::matcher)
                .filter(Matcher::matches)
                .map(done -> Stage.timed(done.group("title"), Double.parseDouble(done.group("seconds"))))
                .toList();
    }
}
