package dev.okrug.release;

import java.util.Optional;

/**
 * A file of a table before it has its lasting name.
 *
 * @param path within the output
 * @param recipe digest of all that it was made from, where the next release may take it over
 */
record WrittenFile(String path, Optional<String> recipe) {

    static WrittenFile of(String path) {
        return new WrittenFile(path, Optional.empty());
    }
}
