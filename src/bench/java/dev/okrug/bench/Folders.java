package dev.okrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What runs leave, and how it goes away before the next. */
final class Folders {

    private Folders() {}

    static void emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : all(folder).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.createDirectories(folder);
    }

    /** Makes the second folder what the first is, with its links and times. */
    static void copied(Path from, Path to) throws IOException {
        emptied(to);
        for (Path path : all(from).skip(1).toList()) {
            Files.copy(
                    path,
                    to.resolve(from.relativize(path)),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** The files in a folder and all below it. */
    static List<Path> files(Path folder) throws IOException {
        return all(folder)
                .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .sorted()
                .toList();
    }

    static long bytes(List<Path> files) {
        return files.stream().mapToLong(Folders::size).sum();
    }

    private static Stream<Path> all(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.toList().stream();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
