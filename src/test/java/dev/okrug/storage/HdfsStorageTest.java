package dev.okrug.storage;

import dev.okrug.testing.Hdfs;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** On name and data nodes that are real processes. */
@Tag("slow")
class HdfsStorageTest extends StorageBehaviour {

    @Override
    Storage at(Path output) {
        return Storage.of(Hdfs.shared().location(output.toString()));
    }
}
