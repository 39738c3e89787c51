package dev.okrug.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A record as the reader hands it to Spark. */
record ReadRecord(long line, int flaw, String raw) {

    private static final List<String> COLUMNS = List.of(RawRecords.LINE, RawRecords.FLAW, RawRecords.RAW);

    /** Reads chunks of a content one after the other, as tasks do. */
    static List<ReadRecord> of(byte[] content, Shape shape, Profile dialect) {
        RawDelivery delivery = new RawDelivery(1, "text", 0, 0, Container.PLAIN, shape, Map.of(), 209912);
        RawBatch batch = new RawBatch(delivery, 0, dialect, schema());
        List<ReadRecord> records = new ArrayList<>();
        for (Chunk chunk : shape.chunks()) {
            try (RecordReader reader = new DelimitedText().open(from(content, chunk), chunk, delivery, dialect)) {
                readAll(reader, batch, records);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return records;
    }

    private static void readAll(RecordReader reader, RawBatch batch, List<ReadRecord> records) throws IOException {
        boolean more = true;
        while (more) {
            batch.reset();
            while (more && !batch.full()) {
                more = reader.readInto(batch);
            }
            batch.columns().rowIterator().forEachRemaining(row -> records.add(of(row)));
        }
    }

    private static ReadRecord of(InternalRow row) {
        return new ReadRecord(
                row.getLong(0), row.getInt(1), row.getUTF8String(2).toString());
    }

    private static StructType schema() {
        return new StructType(COLUMNS.stream().map(RawRecords.schema()::apply).toArray(StructField[]::new));
    }

    private static ByteArrayInputStream from(byte[] content, Chunk chunk) {
        return new ByteArrayInputStream(Arrays.copyOfRange(content, (int) chunk.offset(), content.length));
    }
}
