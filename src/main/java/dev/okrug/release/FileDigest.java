package dev.okrug.release;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.io.InputStream;

/** The digest by which a stored file is known again. */
final class FileDigest {

    private FileDigest() {}

    static String of(Storage storage, String path) {
        try (InputStream content = storage.open(path)) {
            return Digest.of(content);
        } catch (IOException failure) {
            throw Fault.storage("Cannot read " + storage.location(path) + ": " + failure.getMessage(), failure);
        }
    }
}
