package dev.okrug.storage;

import java.nio.file.Path;

/** Over Hadoop's own local file system, which takes the same calls as HDFS does. */
class HadoopStorageTest extends StorageBehaviour {

    @Override
    Storage at(Path output) {
        return HadoopStorage.at(output.toUri().toString());
    }
}
