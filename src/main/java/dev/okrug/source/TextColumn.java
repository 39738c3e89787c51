package dev.okrug.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/** Text of one file column for the rows of a batch, as UTF-8 in one buffer. */
final class TextColumn extends ReadOnlyColumn {

    private final int[] ends;
    private final boolean[] nulls;
    private byte[] bytes = new byte[1 << 12];
    private int rows;
    private int nullCount;

    TextColumn(int capacity) {
        super(DataTypes.StringType);
        this.ends = new int[capacity + 1];
        this.nulls = new boolean[capacity];
    }

    void reset() {
        rows = 0;
        nullCount = 0;
    }

    void appendNull() {
        nulls[rows] = true;
        nullCount++;
        ends[rows + 1] = ends[rows];
        rows++;
    }

    void append(char[] text, int offset, int length) {
        byte[] encoded = new String(text, offset, length).getBytes(StandardCharsets.UTF_8);
        int end = room(encoded.length);
        System.arraycopy(encoded, 0, bytes, end, encoded.length);
        nulls[rows] = false;
        ends[++rows] = end + encoded.length;
    }

    /** Appends text whose characters are the bytes that it is to have. */
    void appendBytes(char[] text, int offset, int length) {
        int end = room(length);
        for (int i = 0; i < length; i++) {
            bytes[end + i] = (byte) text[offset + i];
        }
        nulls[rows] = false;
        ends[++rows] = end + length;
    }

    /** Where the next text begins, once there is room for it. */
    private int room(int length) {
        int end = ends[rows];
        if (end + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + length));
        }
        return end;
    }

    @Override
    public int numNulls() {
        return nullCount;
    }

    @Override
    public boolean isNullAt(int row) {
        return nulls[row];
    }

    @Override
    public UTF8String getUTF8String(int row) {
        return nulls[row] ? null : UTF8String.fromBytes(bytes, ends[row], ends[row + 1] - ends[row]);
    }
}
