package dev.okrug.source;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The records of a batch as delivered, put together only for the rows that somebody looks at: few records are rejected,
 * and only of these the text is kept.
 */
final class RecordText extends ReadOnlyColumn {

    /** As much of a record as a rejection shows. */
    private static final int LONGEST = 4096;

    private final TextColumn[] fields;
    private final TextColumn surplus;
    private final UTF8String delimiter;

    RecordText(TextColumn[] fields, TextColumn surplus, String delimiter) {
        super(DataTypes.StringType);
        this.fields = fields;
        this.surplus = surplus;
        this.delimiter = UTF8String.fromString(delimiter);
    }

    @Override
    public UTF8String getUTF8String(int row) {
        UTF8String[] texts = new UTF8String[fields.length + 1];
        for (int i = 0; i < fields.length; i++) {
            texts[i] = fields[i].getUTF8String(row);
        }
        texts[fields.length] = surplus.getUTF8String(row);
        UTF8String record = UTF8String.concatWs(delimiter, texts);
        return record.numBytes() <= LONGEST ? record : cut(record);
    }

    private static UTF8String cut(UTF8String record) {
        int end = LONGEST;
        while (isContinuation(record.getByte(end))) {
            end--;
        }
        return UTF8String.fromBytes(record.getBytes(), 0, end);
    }

    private static boolean isContinuation(byte utf8) {
        return (utf8 & 0xC0) == 0x80;
    }
}
