package dev.okrug.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a dBase table.
 *
 * @param records how many it promises
 * @param recordBytes how long each is, with the mark of deletion before its columns
 */
record DbfHead(List<DbfColumn> columns, long records, int recordBytes) {

    private static final int FIXED = 32;
    private static final int COLUMN = 32;
    private static final int MOST_NAME_BYTES = 11;
    private static final int END_OF_COLUMNS = 0x0D;

    /** Reads the head; the content then stands at the first record. */
    static DbfHead read(InputStream content) throws IOException {
        ByteBuffer fixed = bytes(content, FIXED);
        if (fixed.get(15) != 0) {
            throw new MalformedFileException("the table is encrypted. Ask for it without a password");
        }
        int headBytes = Short.toUnsignedInt(fixed.getShort(8));
        if (headBytes <= FIXED) {
            throw malformed("its head is said to have " + headBytes + " bytes");
        }
        List<DbfColumn> columns = columns(bytes(content, headBytes - FIXED));
        DbfHead head =
                new DbfHead(columns, Integer.toUnsignedLong(fixed.getInt(4)), Short.toUnsignedInt(fixed.getShort(10)));
        head.proveThatColumnsFillRecords();
        return head;
    }

    private static ByteBuffer bytes(InputStream content, int count) throws IOException {
        byte[] bytes = content.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<DbfColumn> columns(ByteBuffer head) throws MalformedFileException {
        List<DbfColumn> columns = new ArrayList<>();
        for (int at = 0; at < head.limit(); at += COLUMN) {
            if (head.get(at) == END_OF_COLUMNS) {
                return columns;
            }
            if (at + COLUMN < head.limit()) {
                columns.add(
                        new DbfColumn(name(head, at), (char) head.get(at + 11), Byte.toUnsignedInt(head.get(at + 16))));
            }
        }
        throw malformed("its list of columns has no end");
    }

    private static String name(ByteBuffer head, int at) {
        byte[] name = new byte[MOST_NAME_BYTES];
        head.get(at, name);
        int length = 0;
        while (length < name.length && name[length] != 0) {
            length++;
        }
        return new String(name, 0, length, StandardCharsets.ISO_8859_1).strip();
    }

    /** Where they do not, every column would be read from a wrong place. */
    private void proveThatColumnsFillRecords() throws MalformedFileException {
        int sum = 1 + columns.stream().mapToInt(DbfColumn::bytes).sum();
        if (sum != recordBytes) {
            throw malformed("its columns take " + sum + " bytes and its records " + recordBytes);
        }
    }

    static MalformedFileException malformed(String how) {
        return new MalformedFileException("the table is malformed: " + how + ". Ask for it again");
    }
}
