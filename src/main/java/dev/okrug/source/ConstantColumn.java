package dev.okrug.source;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** The same value in every row of a batch: what a delivery says once, or nothing. */
final class ConstantColumn extends ReadOnlyColumn {

    private final UTF8String text;
    private final long number;

    private ConstantColumn(DataType type, UTF8String text, long number) {
        super(type);
        this.text = text;
        this.number = number;
    }

    /** Null where the delivery has no such field. */
    static ConstantColumn text(String text) {
        return new ConstantColumn(DataTypes.StringType, UTF8String.fromString(text), 0);
    }

    static ConstantColumn number(DataType type, long number) {
        return new ConstantColumn(type, null, number);
    }

    @Override
    public boolean hasNull() {
        return isNullAt(0);
    }

    @Override
    public boolean isNullAt(int row) {
        return type.equals(DataTypes.StringType) && text == null;
    }

    @Override
    public UTF8String getUTF8String(int row) {
        return text;
    }

    @Override
    public int getInt(int row) {
        return (int) number;
    }

    @Override
    public long getLong(int row) {
        return number;
    }
}
