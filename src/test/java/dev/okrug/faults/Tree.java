package dev.okrug.faults;

import dev.okrug.contract.Digest;
import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder with all that it holds. */
final class Tree {

    private static final CopyOption[] AS_THEY_ARE = {LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES};

    private Tree() {}

    /** Every file and folder, each after the folder that it is in; links are not followed. */
    static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.sorted().toList();
        }
    }

    static List<Path> files(Path folder) throws IOException {
        return walk(folder).stream()
                .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Copies what one folder holds into another, which is made if need be. */
    static void copy(Path from, Path to) throws IOException {
        for (Path path : walk(from)) {
            Path copied = to.resolve(from.relativize(path).toString());
            if (!Files.isDirectory(copied, LinkOption.NOFOLLOW_LINKS)) {
                Files.copy(path, copied, AS_THEY_ARE);
            }
        }
    }

    /** The digest of each file, by its path in the folder. */
    static SortedMap<String, String> digests(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Path file : files(folder)) {
            digests.put(folder.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
        }
        return digests;
    }

    /** The size of all files together. */
    static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    static void delete(Path folder) throws IOException {
        empty(folder);
        Files.delete(folder);
    }

    /** Deletes all that the folder holds. */
    static void empty(Path folder) throws IOException {
        List<Path> tree = walk(folder);
        for (int last = tree.size() - 1; last > 0; last--) {
            Files.delete(tree.get(last));
        }
    }
}
