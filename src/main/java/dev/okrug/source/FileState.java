package dev.okrug.source;

import dev.okrug.contract.Fault;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;

/** What tells that a file has not been touched, without opening it: its size and its modification time in milliseconds. */
public record FileState(long bytes, long modified) {

    public static FileState of(String path, Configuration hadoop) {
        try {
            DeliveredFile file = DeliveredFile.at(path, hadoop);
            return new FileState(file.bytes(), file.modified());
        } catch (IOException failed) {
            throw new Fault(Fault.Kind.INPUT, "Cannot look at " + path + ": " + failed.getMessage(), failed);
        }
    }
}
