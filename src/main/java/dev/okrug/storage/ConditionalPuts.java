package dev.okrug.storage;

import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;
import static org.apache.hadoop.fs.Options.CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Writes whole files to an object store on a condition that the store itself looks at: that there is none yet, or still that one. */
final class ConditionalPuts {

    private static final String NO_ETAG = "00000000000000000000000000000000";

    private final FileSystem files;

    ConditionalPuts(FileSystem files) {
        this.files = files;
    }

    /** Fails where there is such a file already. */
    void create(Path file, byte[] content) throws IOException {
        write(file, FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, "true", content);
    }

    /** Returns whether the former content lies there; if so, fails where it does not any more when the new one is put. */
    boolean replace(Path file, byte[] former, byte[] content) throws IOException {
        try {
            FileStatus status = files.getFileStatus(file);
            if (!Arrays.equals(content(status), former)) {
                return false;
            }
            replace(file, etag(status), content);
            return true;
        } catch (FileNotFoundException absent) {
            return false;
        }
    }

    private void replace(Path file, String etag, byte[] content) throws IOException {
        write(file, FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG, etag, content);
    }

    private static String etag(FileStatus status) throws IOException {
        if (status instanceof EtagSource source
                && source.getEtag() != null
                && !source.getEtag().isEmpty()) {
            return source.getEtag();
        }
        throw new IOException("the store gives no ETag of it");
    }

    /** Fails where another version than that of the status lies there by now. */
    private byte[] content(FileStatus status) throws IOException {
        try (InputStream content =
                files.openFile(status.getPath()).withFileStatus(status).build().get()) {
            return content.readAllBytes();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading it", interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException reason ? reason : new IOException(failure.getCause());
        }
    }

    private void write(Path file, String condition, String value, byte[] content) throws IOException {
        FSDataOutputStreamBuilder<?, ?> put = files.createFile(file).overwrite(true);
        put.recursive();
        put.must(condition, value);
        try (OutputStream out = put.build()) {
            out.write(content);
        }
    }

    /** Tries both conditions on a file that nobody else knows. */
    boolean areHonouredIn(Path folder) throws IOException {
        Path file = new Path(folder, ".condition-" + UUID.randomUUID() + ".tmp");
        byte[] first = {1};
        byte[] second = {2};
        create(file, first);
        try {
            return isRefused(() -> create(file, second))
                    && isRefused(() -> replace(file, NO_ETAG, second))
                    && Arrays.equals(content(files.getFileStatus(file)), first);
        } finally {
            files.delete(file, false);
        }
    }

    private static boolean isRefused(Attempt.Effect put) {
        try {
            put.run();
            return false;
        } catch (IOException refused) {
            return true;
        }
    }
}
