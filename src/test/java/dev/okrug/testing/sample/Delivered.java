package dev.okrug.testing.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of sample-data. */
final class Delivered {

    private final String path;
    private final byte[] bytes;

    Delivered(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
    }

    String path() {
        return path;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    Delivered under(String otherPath) {
        return new Delivered(otherPath, bytes);
    }

    void writeInto(Path folder) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
