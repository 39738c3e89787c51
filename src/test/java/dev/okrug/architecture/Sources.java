package dev.okrug.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the application is written in; tests run in the project's folder. */
final class Sources {

    private static final Path MAIN = Path.of("src/main/java/dev/okrug");

    private Sources() {}

    static String of(String file) throws IOException {
        return Files.readString(MAIN.resolve(file));
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
