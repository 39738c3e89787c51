package dev.okrug.fact;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * One screened record as tasks see it go by; it holds as long as the next has not been asked for.
 *
 * @param cells of {@link ScreenedRecords#SCHEMA}
 */
public record ScreenedRow(InternalRow cells) {

    private static final int DELIVERY = place(Facts.DELIVERY);
    private static final int LINE = place(Facts.LINE);
    private static final int OUTCOME = place(Facts.OUTCOME);
    private static final int RULES = place(Facts.RULES);
    private static final int FLOW = place(Facts.FLOW);
    private static final int PERIOD = place(Facts.PERIOD);
    private static final int REGION = place(Facts.REGION);
    private static final int COMMODITY = place(Facts.COMMODITY);
    private static final int PARTNER = place(Facts.PARTNER);
    private static final int VALUE = place(Facts.VALUE);
    private static final int NET_WEIGHT = place(Facts.NET_WEIGHT);

    private static int place(String column) {
        return ScreenedRecords.SCHEMA.fieldIndex(column);
    }

    public long delivery() {
        return cells.getLong(DELIVERY);
    }

    public long line() {
        return cells.getLong(LINE);
    }

    /** Code of an {@link Outcome}. */
    public int outcome() {
        return cells.getInt(OUTCOME);
    }

    public boolean isFact() {
        return outcome() == Outcome.FACT.code();
    }

    public boolean isRejection() {
        return outcome() == Outcome.REJECTION.code();
    }

    public long rules() {
        return cells.getLong(RULES);
    }

    /** 0 where unknown. */
    public int flow() {
        return cells.isNullAt(FLOW) ? 0 : cells.getInt(FLOW);
    }

    /** 0 where unknown. */
    public int period() {
        return cells.isNullAt(PERIOD) ? 0 : cells.getInt(PERIOD);
    }

    public int region() {
        return cells.getInt(REGION);
    }

    public long commodity() {
        return cells.getLong(COMMODITY);
    }

    public int partner() {
        return cells.getInt(PARTNER);
    }

    /** Cents; 0 where there is no value to believe. */
    public long value() {
        return cells.isNullAt(VALUE) ? 0 : cells.getLong(VALUE);
    }

    /** Grams; 0 where missing or not a number. */
    public long netWeight() {
        return cells.isNullAt(NET_WEIGHT) ? 0 : cells.getLong(NET_WEIGHT);
    }

    public boolean isMissing(int column) {
        return cells.isNullAt(column);
    }

    public int number(int column) {
        return cells.getInt(column);
    }

    public long longNumber(int column) {
        return cells.getLong(column);
    }

    public UTF8String text(int column) {
        return cells.getUTF8String(column);
    }
}
