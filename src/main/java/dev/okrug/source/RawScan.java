package dev.okrug.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.apache.spark.util.SerializableConfiguration;

/** Plans which task reads which chunks: large files are cut, small ones are read several in a task. */
final class RawScan implements ScanBuilder, SupportsPushDownRequiredColumns, Scan, Batch {

    /** Bytes on disk that make a task worth its start, where there is more than one for each processor. */
    private static final long TASK_BYTES = 24L << 20;
    /** Below this a task is all start. */
    private static final long LEAST_BYTES = 256L << 10;

    /** Text that is packed grows by about this much. */
    private static final long PACKED_FACTOR = 6;

    private final RawSource.Request request;
    private StructType columns = RawRecords.schema();

    RawScan(RawSource.Request request) {
        this.request = request;
    }

    /** What one task reads: chunks in the order of deliveries and lines. */
    record Task(List<ChunkOf> chunks) implements InputPartition {}

    /** @param dialect its number */
    record ChunkOf(RawDelivery delivery, int dialect, Chunk chunk) implements Serializable {}

    @Override
    public void pruneColumns(StructType required) {
        columns = required;
    }

    @Override
    public Scan build() {
        return this;
    }

    @Override
    public StructType readSchema() {
        return columns;
    }

    @Override
    public Batch toBatch() {
        return this;
    }

    @Override
    public ColumnarSupportMode columnarSupportMode() {
        return ColumnarSupportMode.SUPPORTED;
    }

    @Override
    public InputPartition[] planInputPartitions() {
        List<Task> tasks = new ArrayList<>();
        List<ChunkOf> task = new ArrayList<>();
        long bytes = 0;
        List<ChunkOf> chunks = chunks();
        long all = chunks.stream()
                .mapToLong(each -> cost(each.delivery(), each.chunk()))
                .sum();
        long share = all / SparkSession.active().sparkContext().defaultParallelism();
        long enough = Math.max(LEAST_BYTES, Math.min(TASK_BYTES, share));
        for (ChunkOf each : chunks) {
            task.add(each);
            bytes += cost(each.delivery(), each.chunk());
            if (bytes >= enough) {
                tasks.add(new Task(List.copyOf(task)));
                task.clear();
                bytes = 0;
            }
        }
        if (!task.isEmpty()) {
            tasks.add(new Task(List.copyOf(task)));
        }
        return tasks.toArray(InputPartition[]::new);
    }

    private List<ChunkOf> chunks() {
        List<ChunkOf> chunks = new ArrayList<>();
        int dialect = 0;
        for (RawDeliveries alike : request.deliveries()) {
            for (RawDelivery delivery : alike.deliveries()) {
                for (Chunk chunk : delivery.chunks()) {
                    chunks.add(new ChunkOf(delivery, dialect, chunk));
                }
            }
            dialect++;
        }
        return chunks;
    }

    private static long cost(RawDelivery delivery, Chunk chunk) {
        return delivery.container() == Container.PLAIN
                ? Math.min(chunk.length(), delivery.bytes())
                : PACKED_FACTOR * delivery.bytes();
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
        SparkSession spark = SparkSession.active();
        return new ReaderFactory(
                request.dialects(),
                columns,
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    }

    private record ReaderFactory(List<Profile> dialects, StructType columns, SerializableConfiguration hadoop)
            implements PartitionReaderFactory {

        @Override
        public boolean supportColumnarReads(InputPartition partition) {
            return true;
        }

        @Override
        public PartitionReader<ColumnarBatch> createColumnarReader(InputPartition partition) {
            return new TaskReader((Task) partition, dialects, columns, hadoop.value());
        }

        @Override
        public PartitionReader<InternalRow> createReader(InputPartition partition) {
            throw new UnsupportedOperationException("raw deliveries are read in columns");
        }
    }
}
