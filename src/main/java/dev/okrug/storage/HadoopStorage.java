package dev.okrug.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * An output on HDFS.
 *
 * <p>Uses {@link FileContext} throughout: its rename refuses a target that exists, where that of
 * {@code FileSystem} moves the source into it.
 */
final class HadoopStorage implements Storage {

    private final FileContext files;
    private final Path root;

    private HadoopStorage(FileContext files, Path root) {
        this.files = files;
        this.root = files.makeQualified(root);
    }

    static HadoopStorage at(String output) {
        Path root = new Path(output);
        return Attempt.to(
                "reach " + output,
                () -> new HadoopStorage(FileContext.getFileContext(root.toUri(), HadoopSettings.shared()), root));
    }

    @Override
    public String location(String path) {
        return at(root, path).toString();
    }

    private static Path at(Path root, String path) {
        return path.isEmpty() ? root : new Path(root, path);
    }

    private Path path(String path) {
        return at(root, path);
    }

    @Override
    public boolean exists(String path) {
        return Attempt.to("look at " + location(path), () -> files.util().exists(path(path)));
    }

    @Override
    public List<Entry> list(String folder) {
        return Attempt.to("list " + location(folder), () -> {
            if (!files.util().exists(path(folder))) {
                return List.of();
            }
            List<Entry> found = new ArrayList<>();
            RemoteIterator<FileStatus> statuses = files.listStatus(path(folder));
            while (statuses.hasNext()) {
                found.add(entry(statuses.next()));
            }
            found.sort(Comparator.comparing(Entry::name));
            return List.copyOf(found);
        });
    }

    private static Entry entry(FileStatus status) {
        return new Entry(
                status.getPath().getName(),
                status.isDirectory(),
                status.getLen(),
                Instant.ofEpochMilli(status.getModificationTime()));
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Attempt.to("read " + location(path), () -> {
            if (!files.util().exists(path(path))) {
                return Optional.empty();
            }
            try (InputStream content = files.open(path(path))) {
                return Optional.of(content.readAllBytes());
            }
        });
    }

    @Override
    public InputStream open(String path) {
        return Attempt.to("read " + location(path), () -> files.open(path(path)));
    }

    @Override
    public void makeFolder(String path) {
        Attempt.effect(
                "make the folder " + location(path), () -> files.mkdir(path(path), FsPermission.getDirDefault(), true));
    }

    @Override
    public void writeNew(String path, byte[] content) {
        Attempt.effect("create " + location(path), () -> write(path(path), content));
    }

    @Override
    public boolean claim(String path, byte[] content) {
        return Attempt.to("create " + location(path) + " in one act", () -> {
            Path whole = beside(path(path));
            write(whole, content);
            try {
                files.rename(whole, path(path));
                return true;
            } catch (FileAlreadyExistsException | FileNotFoundException taken) {
                // Not found: whoever was first cleans up what lies about, our file included.
                files.delete(whole, false);
                return false;
            }
        });
    }

    /** Nothing to do: HDFS journals names, and keeps a closed file on several machines. */
    @Override
    public void sync(String path) {}

    @Override
    public void rename(String from, String to) {
        Attempt.effect("rename " + location(from) + " to " + location(to), () -> {
            if (files.util().exists(path(to))) {
                throw new FileAlreadyExistsException("there is such a file or folder already");
            }
            files.rename(path(from), path(to));
        });
    }

    @Override
    public void replaceAtomically(String path, byte[] content, Runnable condition) {
        Attempt.effect("replace " + location(path), () -> {
            Path whole = beside(path(path));
            write(whole, content);
            condition.run();
            files.rename(whole, path(path), Options.Rename.OVERWRITE);
        });
    }

    @Override
    public void delete(String path) {
        Attempt.effect("delete " + location(path), () -> {
            if (files.util().exists(path(path))) {
                files.delete(path(path), true);
            }
        });
    }

    /** HDFS has no symbolic links; readers there follow the pointer. */
    @Override
    public void link(String path, String target, Runnable condition) {}

    private static Path beside(Path file) {
        return new Path(file.getParent(), "." + file.getName() + "." + UUID.randomUUID() + ".tmp");
    }

    private void write(Path file, byte[] content) throws IOException {
        try (FSDataOutputStream out =
                files.create(file, EnumSet.of(CreateFlag.CREATE), Options.CreateOpts.createParent())) {
            out.write(content);
            out.hsync();
        }
    }
}
