package dev.okrug.source;

import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** dBase tables, as the customs service delivers them. */
final class DbfTable implements RawFormat {

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
        try {
            // Not closed: closing would close the content, which belongs to the caller.
            DBFReader table = table(content, dialect);
            List<String> header = header(table);
            Header.prove(dialect, header);
            // The first record is on "line" 1: a table has no header line.
            return new Shape(name(), "\t", header, List.of(new Chunk(0, Long.MAX_VALUE, 1)), records(table));
        } catch (DBFException malformed) {
            throw new MalformedFileException(
                    malformed.getCause() instanceof EOFException
                            ? "the table is cut short: ask for it again"
                            : "the table is malformed (" + malformed.getMessage() + "): ask for it again");
        }
    }

    private static long records(DBFReader table) throws MalformedFileException {
        long rows = 0;
        long records = 0;
        for (Object[] row = table.nextRecord(); row != null; row = table.nextRecord()) {
            rows++;
            records += deleted(row) ? 0 : 1;
        }
        if (rows != table.getRecordCount()) {
            throw new MalformedFileException("the table's head promises " + table.getRecordCount() + " records, and "
                    + rows + " are there. The file is cut short: ask for it again");
        }
        return records;
    }

    @Override
    public RecordReader open(InputStream content, Chunk chunk, RawDelivery delivery, Profile dialect) {
        return new DbfReader(table(content, dialect), dialect);
    }

    private static DBFReader table(InputStream content, Profile dialect) {
        return new DBFReader(content, Charset.forName(dialect.dbfEncoding()), true);
    }

    private static List<String> header(DBFReader table) {
        List<String> names = new ArrayList<>();
        // Field 0 is JavaDBF's own mark of deleted rows.
        for (int i = 1; i < table.getFieldCount(); i++) {
            names.add(table.getField(i).getName());
        }
        return names;
    }

    static boolean deleted(Object[] row) {
        return Boolean.TRUE.equals(row[0]);
    }
}
