package dev.okrug.release;

import java.util.Optional;

/**
 * A file of a table before it has its lasting name.
 *
 * @param path within the output
 * @param recipe digest of all that it was made from, where the next release may take it over
 */
record WrittenFile(String path, Optional<String> recipe) {

    /** Whether it was not written to the folder for work, but published before. */
    boolean isTakenOver(String work) {
        return !path.startsWith(work + "/");
    }

    static WrittenFile of(String path) {
        return new WrittenFile(path, Optional.empty());
    }
}
