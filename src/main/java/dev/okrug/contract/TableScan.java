package dev.okrug.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;

/**
 * Reads some columns of a published table row by row, in the order of its key: values as Parquet keeps them, as for
 * {@link RowWatch}.
 */
public final class TableScan implements Iterator<List<Object>>, AutoCloseable {

    private final Iterator<InputFile> files;
    private final List<String> columns;
    private ParquetFileReader open;
    private Iterator<List<Object>> rows = Collections.emptyIterator();

    /** @param files of the table, in their order */
    public TableScan(List<InputFile> files, List<String> columns) {
        this.files = files.iterator();
        this.columns = List.copyOf(columns);
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && files.hasNext()) {
            next(files.next());
        }
        return rows.hasNext();
    }

    private void next(InputFile file) {
        close();
        try {
            open = ParquetFileReader.open(file);
        } catch (IOException failure) {
            throw Fault.storage("Cannot read " + file + ": " + failure.getMessage() + ". Run verify.", failure);
        }
        rows = new ColumnScan(open, columns);
    }

    @Override
    public List<Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }

    @Override
    public void close() {
        try {
            if (open != null) {
                open.close();
                open = null;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
