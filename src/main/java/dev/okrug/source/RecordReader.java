package dev.okrug.source;

import java.io.Closeable;
import java.io.IOException;

/** Reads the records of a chunk in their order. */
interface RecordReader extends Closeable {

    /** Appends the next record to the batch; false where there is none. */
    boolean readInto(RawBatch batch) throws IOException;
}
