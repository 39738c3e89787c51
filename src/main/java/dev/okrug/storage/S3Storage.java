package dev.okrug.storage;

import dev.okrug.contract.Fault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * An output in an S3 bucket, through Hadoop's {@code s3a:}. What has to be one act is one conditional put; a folder is not
 * renamed in one act but file by file.
 */
final class S3Storage implements Storage {

    private final FileSystem files;
    private final Path root;
    private final ConditionalPuts puts;
    private final AtomicBoolean proven = new AtomicBoolean();

    private S3Storage(FileSystem files, Path root) {
        this.files = files;
        this.root = files.makeQualified(root);
        this.puts = new ConditionalPuts(files);
    }

    static S3Storage at(String output) {
        return at(output, HadoopSettings.shared());
    }

    static S3Storage at(String output, Configuration hadoop) {
        Path root = new Path(output);
        return Attempt.to("reach " + output, () -> new S3Storage(reached(root, hadoop), root));
    }

    private static FileSystem reached(Path root, Configuration hadoop) throws IOException {
        try {
            return root.getFileSystem(hadoop);
        } catch (RuntimeException | NoClassDefFoundError failure) {
            if (failure.getCause() instanceof ClassNotFoundException absent) {
                throw noClient(root, absent);
            }
            throw failure;
        }
    }

    private static Fault noClient(Path root, ClassNotFoundException absent) {
        return Fault.spec("Cannot reach " + root + ": Hadoop has no client of S3 here (" + absent.getMessage()
                + "). Give spark-submit the one of its version: --packages org.apache.hadoop:hadoop-aws:VERSION.");
    }

    private Path path(String path) {
        return path.isEmpty() ? root : new Path(root, path);
    }

    @Override
    public String location(String path) {
        return path(path).toString();
    }

    @Override
    public boolean exists(String path) {
        return Attempt.to("look at " + location(path), () -> files.exists(path(path)));
    }

    @Override
    public List<Entry> list(String folder) {
        return Attempt.to("list " + location(folder), () -> {
            try {
                return Stream.of(files.listStatus(path(folder)))
                        .map(S3Storage::entry)
                        .sorted(Comparator.comparing(Entry::name))
                        .toList();
            } catch (FileNotFoundException absent) {
                return List.of();
            }
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
        return Attempt.to("read " + location(path), () -> content(path(path)));
    }

    private Optional<byte[]> content(Path file) throws IOException {
        try (InputStream content = files.open(file)) {
            return Optional.of(content.readAllBytes());
        } catch (FileNotFoundException absent) {
            return Optional.empty();
        }
    }

    @Override
    public InputStream open(String path) {
        return Attempt.to("read " + location(path), () -> files.open(path(path)));
    }

    @Override
    public void makeFolder(String path) {
        Attempt.effect("make the folder " + location(path), () -> files.mkdirs(path(path)));
    }

    @Override
    public void writeNew(String path, byte[] content) {
        Attempt.effect("create " + location(path), () -> puts.create(path(path), content));
    }

    @Override
    public boolean claim(String path, byte[] content) {
        requireConditions();
        return Attempt.to("create " + location(path) + " in one act", () -> {
            try {
                puts.create(path(path), content);
                return true;
            } catch (IOException refusedOrFailed) {
                // The put is repeated where its answer is lost, and then refused because of itself.
                byte[] found = content(path(path)).orElseThrow(() -> refusedOrFailed);
                return content.length > 0 && Arrays.equals(found, content);
            }
        });
    }

    /** Whoever writes claims the lease first, so no writer goes on where conditions are taken for nothing. */
    private void requireConditions() {
        if (!proven.get()) {
            if (!Attempt.to("write to " + root, () -> puts.areHonouredIn(root))) {
                throw Fault.spec("Cannot publish to " + root + ": its endpoint does not honour the conditions of a put"
                        + " (If-None-Match, If-Match), so that two writers could not be told apart."
                        + " Name a bucket of a store that does.");
            }
            proven.set(true);
        }
    }

    /** Nothing to do: what S3 has confirmed is kept. */
    @Override
    public void sync(String path) {}

    @Override
    public void rename(String from, String to) {
        Attempt.effect("rename " + location(from) + " to " + location(to), () -> {
            if (files.exists(path(to))) {
                throw new FileAlreadyExistsException("there is such a file or folder already");
            }
            if (!files.rename(path(from), path(to))) {
                throw new IOException("the store does not say why");
            }
        });
    }

    @Override
    public void replaceAtomically(String path, byte[] content, Runnable condition) {
        Attempt.effect("replace " + location(path), () -> {
            condition.run();
            try (OutputStream out = files.create(path(path), true)) {
                out.write(content);
            }
        });
    }

    @Override
    public void replaceAtomically(String path, Optional<byte[]> former, byte[] content, Runnable condition) {
        Attempt.effect("replace " + location(path), () -> {
            condition.run();
            if (former.isEmpty()) {
                puts.create(path(path), content);
            } else if (!puts.replace(path(path), former.get(), content)) {
                throw Attempt.overtaken(location(path));
            }
        });
    }

    @Override
    public void delete(String path) {
        Attempt.effect("delete " + location(path), () -> files.delete(path(path), true));
    }

    /** S3 has no symbolic links; readers there follow the pointer. */
    @Override
    public void link(String path, String target, Runnable condition) {}
}
