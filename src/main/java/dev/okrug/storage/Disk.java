package dev.okrug.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a local disk can do for {@link LocalStorage}, where {@code java.nio} alone says or promises too little. */
final class Disk {

    private Disk() {}

    /** Unlike {@link Files#exists}, does not take a failing disk for an absent file. */
    static boolean exists(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    static List<Storage.Entry> entries(Path folder) throws IOException {
        if (!exists(folder)) {
            return List.of();
        }
        try (Stream<Path> names = Files.list(folder)) {
            return names.flatMap(path -> Attempt.to("look at " + path, () -> entry(path)).stream())
                    .sorted(Comparator.comparing(Storage.Entry::name))
                    .toList();
        }
    }

    /** Empty where the file went away since its folder was listed, as the temporary files of other runs do. */
    private static Optional<Storage.Entry> entry(Path path) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
            String name = path.getFileName().toString();
            Instant modified = found.lastModifiedTime().toInstant();
            return Optional.of(new Storage.Entry(name, found.isDirectory(), found.size(), modified));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        makeFolder(folder.getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException meanwhile) {
            if (!Files.isDirectory(folder)) {
                throw meanwhile;
            }
        }
        force(folder.getParent());
    }

    static void deleteTree(Path path) throws IOException {
        if (!exists(path)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException meanwhile) {
            // Somebody else deletes here too, such as a run that did not get the lease; what is left goes all the same.
            deleteTree(path);
        }
    }

    static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Works for folders too: a name is as lasting as the folder that holds it. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
