package dev.okrug.release;

import java.util.Optional;

/**
 * A file of a table before it has its lasting name.
 *
 * @param path within the output
 * @param recipe digest of all that it was made from, where the next release may take it over
 * @param digest of its bytes, where it is one of the release before and they were read just now
 */
record WrittenFile(String path, Optional<String> recipe, Optional<String> digest) {

    static WrittenFile of(String path) {
        return made(path, Optional.empty());
    }

    static WrittenFile made(String path, Optional<String> recipe) {
        return new WrittenFile(path, recipe, Optional.empty());
    }

    static WrittenFile takenOver(PublishedPart part, String recipe) {
        return new WrittenFile(part.path(), Optional.of(recipe), Optional.of(part.sha256()));
    }
}
