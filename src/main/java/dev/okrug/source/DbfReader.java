package dev.okrug.source;

import com.linuxense.javadbf.DBFReader;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Date;

/** Reads the rows of a DBF table as text, numbers with the dialect's decimal mark. */
final class DbfReader implements RecordReader {

    private final DBFReader table;
    private final char decimalMark;
    private long line;

    DbfReader(DBFReader table, Profile dialect) {
        this.table = table;
        this.decimalMark = dialect.decimal().character();
    }

    @Override
    public boolean readInto(RawBatch batch) {
        Object[] row = table.nextRecord();
        while (row != null && DbfTable.deleted(row)) {
            line++;
            row = table.nextRecord();
        }
        if (row == null) {
            return false;
        }
        batch.begin(++line);
        for (int i = 1; i < row.length; i++) {
            char[] text = text(row[i]).toCharArray();
            batch.append(i - 1, text, 0, text.length);
        }
        batch.end(row.length - 1);
        return true;
    }

    private String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString().replace('.', decimalMark);
        }
        if (value instanceof Date day) {
            // JavaDBF makes the midnight of this machine's zone from the digits of the day.
            return day.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
        }
        return value.toString().stripTrailing();
    }

    @Override
    public void close() {
        table.close();
    }
}
