package dev.okrug.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** dBase tables, as the customs service delivers them. */
final class DbfTable implements RawFormat {

    private static final int END_OF_FILE = 0x1A;

    @Override
    public String name() {
        return "dbf";
    }

    /**
     * Version byte of dBase III to 7 and FoxPro, then the day of the last change. Two of the versions are digits, with
     * which a text may begin; no text goes on with a day.
     */
    @Override
    public boolean recognises(byte[] head) {
        if (head.length < RawFormats.HEAD || head[2] < 0 || head[2] > 12 || head[3] < 0 || head[3] > 31) {
            return false;
        }
        int version = head[0] & 0xff;
        return version == 0x03
                || version == 0x04
                || version == 0x30
                || version == 0x31
                || version == 0x83
                || version == 0x8b
                || version == 0xf5;
    }

    @Override
    public Shape examine(InputStream content, Profile dialect, boolean splittable) throws IOException {
        DbfHead head = DbfHead.read(content);
        List<String> header = head.columns().stream().map(DbfColumn::name).toList();
        Header.prove(dialect, header);
        proveReadable(head, dialect, header);
        DbfRecords records = new DbfRecords(content, head, dialect);
        long live = 0;
        while (records.next()) {
            records.proveEncoding();
            live++;
        }
        proveEnd(content);
        // The first record is on "line" 1: a table has no header line.
        return new Shape(name(), "\t", header, List.of(new Chunk(0, Long.MAX_VALUE, 1)), live);
    }

    private static void proveReadable(DbfHead head, Profile dialect, List<String> header)
            throws MalformedFileException {
        for (RawField field : dialect.columns().keySet()) {
            int column = Header.position(field, dialect, header);
            if (column >= 0 && !head.columns().get(column).isText()) {
                throw new MalformedFileException("column " + header.get(column) + " is of type "
                        + head.columns().get(column).type()
                        + ", which is not written as text. Save the table with characters, numbers and days only");
            }
        }
    }

    /** What follows the promised records would be lost without a word. */
    private static void proveEnd(InputStream content) throws IOException {
        for (int b = content.read(); b >= 0; b = content.read()) {
            if (b != END_OF_FILE && b != 0) {
                throw new MalformedFileException(
                        "more follows than the records that the table's head promises. Ask for it again");
            }
        }
    }

    @Override
    public RecordReader open(InputStream content, Chunk chunk, RawDelivery delivery, Profile dialect)
            throws IOException {
        try {
            return new DbfReader(new DbfRecords(content, DbfHead.read(content), dialect), content);
        } catch (EOFException cut) {
            content.close();
            throw cut;
        }
    }
}
