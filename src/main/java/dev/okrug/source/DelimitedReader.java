package dev.okrug.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the delimited records of a chunk; splitting is FastCSV's, straight into columns. */
final class DelimitedReader extends AbstractBaseCsvCallbackHandler<Boolean> implements RecordReader {

    private final CsvReader<Boolean> reader;
    private final CloseableIterator<Boolean> records;
    private final Chunk chunk;
    /** Fields of UTF-8 pass through as they are: it was proven, and all that splits it is ASCII. */
    private final boolean asBytes;

    private RawBatch batch;

    DelimitedReader(InputStream content, Chunk chunk, RawDelivery delivery, Profile dialect) {
        this.chunk = chunk;
        Charset charset = DelimitedText.charset(dialect);
        this.asBytes = charset.equals(StandardCharsets.UTF_8);
        this.reader = DelimitedText.reader(delivery.shape().delimiter(), dialect)
                .build(this, new InputStreamReader(content, asBytes ? StandardCharsets.ISO_8859_1 : charset));
        this.records = reader.iterator();
    }

    @Override
    public boolean readInto(RawBatch target) {
        batch = target;
        if (!records.hasNext()) {
            return false;
        }
        records.next();
        return true;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == 0) {
            batch.begin(chunk.line() + getStartingLineNumber() - 1);
        }
        if (asBytes) {
            batch.appendBytes(index, buffer, offset, length);
        } else {
            batch.append(index, buffer, offset, length);
        }
    }

    @Override
    protected Boolean buildRecord() {
        // FastCSV skips empty lines only after it has built them.
        if (getRecordType() == RecordType.DATA) {
            batch.end(getFieldCount());
        }
        return Boolean.TRUE;
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
