package dev.okrug.source;

import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.apache.spark.unsafe.types.UTF8String;

/** One raw record of a batch; texts hold until the next batch is asked for. */
public final class RawRow {

    private static final int DELIVERY = place(RawRecords.DELIVERY);
    private static final int DIALECT = place(RawRecords.DIALECT);
    private static final int LINE = place(RawRecords.LINE);
    private static final int FLAW = place(RawRecords.FLAW);
    private static final int KNOWN_UNTIL = place(RawRecords.KNOWN_UNTIL);
    private static final int RAW = place(RawRecords.RAW);
    private static final Map<RawField, Integer> TEXTS = texts();

    private final ColumnarBatch batch;
    private final Map<RawField, ColumnVector> texts = new EnumMap<>(RawField.class);
    private int row = -1;

    private static int place(String column) {
        return RawRecords.schema().fieldIndex(column);
    }

    private static Map<RawField, Integer> texts() {
        Map<RawField, Integer> places = new EnumMap<>(RawField.class);
        for (RawField field : RawField.values()) {
            places.put(field, place(RawRecords.textOf(field)));
        }
        return places;
    }

    /**
     * Stands before the first record.
     *
     * @param batch with all columns of raw records, of one delivery
     */
    public RawRow(ColumnarBatch batch) {
        this.batch = batch;
        TEXTS.forEach((field, place) -> texts.put(field, batch.column(place)));
    }

    /** Steps to the next record of the batch, if there is one. */
    public boolean next() {
        row++;
        return row < batch.numRows();
    }

    public long delivery() {
        return batch.column(DELIVERY).getLong(row);
    }

    /** Number of the dialect that the delivery is written in. */
    public int dialect() {
        return batch.column(DIALECT).getInt(row);
    }

    public long line() {
        return batch.column(LINE).getLong(row);
    }

    /** Code of a {@link RecordFlaw}. */
    public int flaw() {
        return batch.column(FLAW).getInt(row);
    }

    public int knownUntil() {
        return batch.column(KNOWN_UNTIL).getInt(row);
    }

    /** The text of a field as it stands in the file; null where the record has none. */
    public UTF8String text(RawField field) {
        return texts.get(field).getUTF8String(row);
    }

    /** The record as delivered. */
    public UTF8String raw() {
        return batch.column(RAW).getUTF8String(row);
    }
}
