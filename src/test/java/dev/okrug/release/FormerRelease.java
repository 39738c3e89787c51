package dev.okrug.release;

import dev.okrug.storage.Storage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An output in which one release was published before the test. */
abstract class FormerRelease extends Sample {

    @TempDir
    Path output;

    Storage storage;
    Manifest former;

    @BeforeEach
    void aFormerRelease() {
        storage = Storage.of(output.toString());
        former = publish(storage);
    }
}
