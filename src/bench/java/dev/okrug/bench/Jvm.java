package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JVM of this process, for others. */
final class Jvm {

    private static final Path OPTIONS = Path.of("jobs/jvm.options");

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String classpath() {
        return System.getProperty("java.class.path");
    }

    /** What Okrug's launcher gives to every JVM that runs Spark. */
    static List<String> options() throws IOException {
        return Files.readAllLines(OPTIONS).stream()
                .filter(line -> line.startsWith("-"))
                .toList();
    }
}
