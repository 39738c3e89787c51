package dev.okrug;

import dev.okrug.contract.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Digests of files, to see that not a byte differs. */
final class Digests {

    private Digests() {}

    /** One line per file of a folder: path, SHA-256. */
    static String of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            lines.append(folder.relativize(file))
                    .append(' ')
                    .append(Digest.of(Files.readAllBytes(file)))
                    .append('\n');
        }
        return lines.toString();
    }
}
