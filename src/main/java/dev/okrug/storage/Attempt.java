package dev.okrug.storage;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a sentence which act on which file failed, and why. */
final class Attempt {

    /** An act that returns something. */
    interface Act<T> {
        T run() throws IOException;
    }

    /** An act for its effect only. */
    interface Effect {
        void run() throws IOException;
    }

    private Attempt() {}

    static <T> T to(String act, Act<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException failure) {
            throw fault(act, failure);
        } catch (UncheckedIOException failure) {
            throw fault(act, failure.getCause());
        }
    }

    static void effect(String act, Effect attempt) {
        to(act, () -> {
            attempt.run();
            return act;
        });
    }

    static Fault overtaken(String location) {
        return new Fault(
                Fault.Kind.WRITER,
                "Cannot replace " + location + ": somebody else has changed it since it was read. Run again.");
    }

    private static Fault fault(String act, IOException failure) {
        return Fault.storage(
                "Cannot " + act + ": " + reason(failure)
                        + ". Check space, permissions and health of the storage, then run again.",
                failure);
    }

    /** The messages of {@code java.nio} are often only the path. */
    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException disk && disk.getReason() != null) {
            return disk.getReason();
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof DirectoryNotEmptyException) {
            return "there is such a file or folder already";
        }
        return String.valueOf(failure.getMessage());
    }
}
