package dev.okrug.storage;

import dev.okrug.contract.Fault;
import dev.okrug.contract.StartFolder;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The effects on the files of one output, each a single act; a failure is a {@link Fault} of the storage.
 *
 * <p>Paths are relative to the output, with {@code /} between names; {@code ""} is the output itself.
 */
public interface Storage {

    /** Always true. */
    Runnable NO_CONDITION = () -> {};

    /** What a folder holds under one name; a link counts as a file. */
    record Entry(String name, boolean folder, long bytes, Instant modified) {}

    /** The storage of an output that a job spec or a command names. */
    static Storage of(String output) {
        Matcher url = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(?://)?(.*)").matcher(output);
        if (!url.matches()) {
            return new LocalStorage(StartFolder.resolve(output));
        }
        return switch (url.group(1)) {
            case "file" -> new LocalStorage(StartFolder.resolve(url.group(2)));
            case "hdfs" -> HadoopStorage.at(output);
            case "s3a" -> S3Storage.at(output);
            default ->
                throw Fault.spec("Cannot publish to " + output + ": nobody has shown that " + url.group(1)
                        + " can replace a file in one act, and readers could see a torn release."
                        + " Name a folder on a local disk (file:), on HDFS (hdfs:) or in an S3 bucket (s3a:).");
        };
    }

    /** The path as Spark and people name it. */
    String location(String path);

    boolean exists(String path);

    /** What a folder holds, by name; nothing where there is no such folder. */
    List<Entry> list(String folder);

    /** The content of a small file, or nothing where there is no such file. */
    Optional<byte[]> read(String path);

    /** The content of a file of any size; the caller closes it. */
    InputStream open(String path);

    /** Makes a folder and those above it that are missing, for good. */
    void makeFolder(String path);

    /** Creates a file and returns when its content is on the disk; a path that is taken is a fault. */
    void writeNew(String path, byte[] content);

    /** Creates a file whole or not at all; {@code false} where somebody else has the path already. */
    boolean claim(String path, byte[] content);

    /** Returns when the file, or the names in the folder, are on the disk. */
    void sync(String path);

    /**
     * Renames a file or a folder; a target that exists is a fault. Object stores have no one act for a folder: nobody may look
     * there before something that is written later names it.
     */
    void rename(String from, String to);

    /** Gives a file that nobody changes any more a second name; {@code false} where the storage has one name for each. */
    default boolean share(String path, String secondName) {
        return false;
    }

    /** Puts new content in the place of a file so that readers see either the former or the new one. */
    default void replaceAtomically(String path, byte[] content) {
        replaceAtomically(path, content, NO_CONDITION);
    }

    /**
     * The same, under a condition.
     *
     * @param condition looked at when all is ready but the act itself, in a file that {@link #isUnfinished} knows; where it
     *     throws, nothing is replaced. Whoever makes it untrue and then deletes such files knows that the act is either done
     *     or never will be.
     */
    void replaceAtomically(String path, byte[] content, Runnable condition);

    /**
     * The same, but only where the former content is still there, or still nothing: what somebody else put there stays, and is
     * a fault of kind {@code WRITER}. Object stores compare and replace in one act; elsewhere nobody can come in between as long as
     * the condition is that the lease is held.
     */
    default void replaceAtomically(String path, Optional<byte[]> former, byte[] content, Runnable condition) {
        replaceAtomically(path, content, () -> {
            condition.run();
            if (!Arrays.equals(read(path).orElse(null), former.orElse(null))) {
                throw Attempt.overtaken(location(path));
            }
        });
    }

    /** Deletes a file, or a folder with all it holds; nothing to do where there is none. */
    void delete(String path);

    /**
     * Points a symbolic link at a target beside it, in one act; does nothing where links do not exist.
     *
     * @param condition as in {@link #replaceAtomically}
     */
    void link(String path, String target, Runnable condition);

    /** Whether a file of that name is one that an act has prepared, and will rename. */
    static boolean isUnfinished(String name) {
        return name.matches("\\..+\\.tmp");
    }
}
