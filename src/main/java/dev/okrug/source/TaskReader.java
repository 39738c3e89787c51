package dev.okrug.source;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/** Reads the chunks of a task one after the other; a batch never mixes deliveries. */
final class TaskReader implements PartitionReader<ColumnarBatch> {

    private final Iterator<RawScan.ChunkOf> chunks;
    private final List<Profile> dialects;
    private final StructType columns;
    private final Configuration hadoop;

    private RawDelivery delivery;
    private RawBatch batch;
    private RecordReader records;

    TaskReader(RawScan.Task task, List<Profile> dialects, StructType columns, Configuration hadoop) {
        this.chunks = task.chunks().iterator();
        this.dialects = dialects;
        this.columns = columns;
        this.hadoop = hadoop;
    }

    @Override
    public boolean next() throws IOException {
        while (records != null || chunks.hasNext()) {
            if (records == null) {
                open(chunks.next());
            }
            fill();
            if (!batch.empty()) {
                return true;
            }
        }
        return false;
    }

    private void open(RawScan.ChunkOf next) throws IOException {
        Profile dialect = dialects.get(next.dialect());
        if (delivery == null || next.delivery().number() != delivery.number()) {
            delivery = next.delivery();
            batch = new RawBatch(delivery, next.dialect(), dialect, columns);
        }
        InputStream content =
                untouched().contentFrom(delivery.container(), next.chunk().offset());
        records = RawFormats.named(delivery.shape().format()).open(content, next.chunk(), delivery, dialect);
    }

    /** The file, which is still the one that was examined. */
    private DeliveredFile untouched() throws IOException {
        DeliveredFile file = DeliveredFile.at(delivery.path(), hadoop);
        if (file.bytes() != delivery.bytes() || file.modified() != delivery.modified()) {
            throw Fault.input("Cannot read " + delivery.path()
                    + ": the file has changed since the run began. Run again when nobody writes to it.");
        }
        return file;
    }

    private void fill() throws IOException {
        batch.reset();
        while (!batch.full()) {
            if (!readOne()) {
                untouched();
                records.close();
                records = null;
                return;
            }
        }
    }

    /** What passed examination cannot be malformed now, unless somebody wrote to it. */
    private boolean readOne() throws IOException {
        try {
            return records.readInto(batch);
        } catch (RuntimeException | IOException failed) {
            untouched();
            throw failed;
        }
    }

    @Override
    public ColumnarBatch get() {
        return batch.columns();
    }

    @Override
    public void close() throws IOException {
        if (records != null) {
            records.close();
        }
    }
}
