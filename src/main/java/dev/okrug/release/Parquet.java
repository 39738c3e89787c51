package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.HadoopSettings;
import dev.okrug.storage.Storage;
import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;

/** A file of an output, as Parquet's own reader takes it: whatever Spark is set to ignore, it reports. */
final class Parquet {

    private Parquet() {}

    static InputFile file(Storage storage, String path) {
        try {
            return HadoopInputFile.fromPath(new Path(storage.location(path)), HadoopSettings.shared());
        } catch (IOException failure) {
            throw Fault.storage("Cannot open " + storage.location(path) + ": " + failure.getMessage(), failure);
        }
    }
}
