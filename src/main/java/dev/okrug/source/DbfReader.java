package dev.okrug.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads the rows of a DBF table as text, numbers with the dialect's decimal mark. */
final class DbfReader implements RecordReader {

    private final DbfRecords records;
    private final InputStream content;

    DbfReader(DbfRecords records, InputStream content) {
        this.records = records;
        this.content = content;
    }

    @Override
    public boolean readInto(RawBatch batch) throws IOException {
        if (!records.next()) {
            return false;
        }
        batch.begin(records.number());
        String[] texts = records.texts();
        for (int i = 0; i < texts.length; i++) {
            char[] text = texts[i].toCharArray();
            batch.append(i, text, 0, text.length);
        }
        batch.end(texts.length);
        return true;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
