package dev.okrug.source;

import org.apache.spark.sql.types.DataType;

/** Whole numbers of the rows of a batch. */
final class NumberColumn extends ReadOnlyColumn {

    private final long[] numbers;

    NumberColumn(DataType type, int capacity) {
        super(type);
        this.numbers = new long[capacity];
    }

    void set(int row, long number) {
        numbers[row] = number;
    }

    @Override
    public int getInt(int row) {
        return (int) numbers[row];
    }

    @Override
    public long getLong(int row) {
        return numbers[row];
    }
}
