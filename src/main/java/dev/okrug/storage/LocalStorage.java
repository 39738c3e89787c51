package dev.okrug.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** An output on a disk of this machine, or one mounted like it; uses no Hadoop. */
final class LocalStorage implements Storage {

    private final Path root;

    LocalStorage(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** With its scheme, because a cluster may take a bare path for one on HDFS. */
    @Override
    public String location(String path) {
        return "file://" + root.resolve(path);
    }

    @Override
    public boolean exists(String path) {
        return Attempt.to("look at " + root.resolve(path), () -> Disk.exists(root.resolve(path)));
    }

    @Override
    public List<Entry> list(String folder) {
        return Attempt.to("list " + root.resolve(folder), () -> Disk.entries(root.resolve(folder)));
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Attempt.to("read " + root.resolve(path), () -> {
            try {
                return Optional.of(Files.readAllBytes(root.resolve(path)));
            } catch (NoSuchFileException absent) {
                return Optional.empty();
            }
        });
    }

    @Override
    public InputStream open(String path) {
        return Attempt.to("read " + root.resolve(path), () -> Files.newInputStream(root.resolve(path)));
    }

    @Override
    public void makeFolder(String path) {
        Attempt.effect("make the folder " + root.resolve(path), () -> Disk.makeFolder(root.resolve(path)));
    }

    @Override
    public void writeNew(String path, byte[] content) {
        Attempt.effect("create " + root.resolve(path), () -> {
            Disk.write(root.resolve(path), content);
            Disk.force(root.resolve(path).getParent());
        });
    }

    /** A hard link, because it alone creates a file together with its content and refuses a name that is taken. */
    @Override
    public boolean claim(String path, byte[] content) {
        return Attempt.to("create " + root.resolve(path) + " in one act (by a hard link)", () -> {
            Path file = root.resolve(path);
            Path whole = Disk.beside(file);
            try {
                Disk.write(whole, content);
                return link(whole, file);
            } finally {
                Files.deleteIfExists(whole);
            }
        });
    }

    private static boolean link(Path whole, Path file) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException | NoSuchFileException taken) {
            // No such file: whoever was first cleans up what lies about, our file included.
            return false;
        }
        Disk.force(file.getParent());
        return true;
    }

    @Override
    public void sync(String path) {
        Attempt.effect("write " + root.resolve(path) + " through to the disk", () -> Disk.force(root.resolve(path)));
    }

    @Override
    public void rename(String from, String to) {
        Attempt.effect("rename " + root.resolve(from) + " to " + root.resolve(to), () -> {
            if (Disk.exists(root.resolve(to))) {
                throw new FileAlreadyExistsException(root.resolve(to).toString());
            }
            Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        });
    }

    @Override
    public boolean share(String path, String secondName) {
        return Attempt.to("link " + root.resolve(secondName) + " to " + root.resolve(path), () -> {
            try {
                Files.createLink(root.resolve(secondName), root.resolve(path));
                return true;
            } catch (UnsupportedOperationException | FileSystemException hasNoLinks) {
                return false;
            }
        });
    }

    @Override
    public void replaceAtomically(String path, byte[] content, Runnable condition) {
        Attempt.effect("replace " + root.resolve(path), () -> {
            Path file = root.resolve(path);
            Path whole = Disk.beside(file);
            try {
                Disk.write(whole, content);
                condition.run();
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
            Disk.force(file.getParent());
        });
    }

    @Override
    public void delete(String path) {
        Attempt.effect("delete " + root.resolve(path), () -> Disk.deleteTree(root.resolve(path)));
    }

    @Override
    public void link(String path, String target, Runnable condition) {
        Attempt.effect("link " + root.resolve(path) + " to " + target, () -> {
            Path link = root.resolve(path);
            if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(Path.of(target))) {
                return;
            }
            Path made = Disk.beside(link);
            try {
                Files.createSymbolicLink(made, Path.of(target));
                condition.run();
                Files.move(made, link, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(made);
            }
            Disk.force(link.getParent());
        });
    }
}
