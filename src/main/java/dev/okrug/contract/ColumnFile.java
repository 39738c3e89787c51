package dev.okrug.contract;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.bytes.DirectByteBufferAllocator;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.column.values.factory.DefaultV1ValuesWriterFactory;
import org.apache.parquet.column.values.factory.DefaultV2ValuesWriterFactory;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/**
 * A Parquet file while it is written cell by cell, each straight to its column. Columns are optional, values as Parquet keeps
 * them: money in whole cents, days since 1970.
 */
public final class ColumnFile implements Closeable {

    /** Counting bytes takes longer than writing a row. */
    private static final int ROWS_BETWEEN_COUNTS = 1_000;

    private static final int PRESENT = 1;
    private static final int ABSENT = 0;

    private final MessageType schema;
    private final Groups groups;
    private final ParquetProperties properties;
    private final CodecFactory codecs;
    private final BytesInputCompressor compressor;
    private final ParquetFileWriter file;
    private final ColumnWriter[] columns;

    private ColumnChunkPageWriteStore pages;
    private ColumnWriteStore store;
    private int rows;

    /**
     * How rows are grouped in the file.
     *
     * @param rows of a group, at most
     * @param bytes of a group, about
     * @param dictionaryBytes of distinct values, beyond which a column is written without a dictionary
     * @param distinct columns in which hardly two values are equal, or nearly all are, so that no dictionary is tried
     * @param version of Parquet's pages; the second keeps whole numbers by their differences, and not every reader knows it
     */
    public record Groups(int rows, int bytes, int dictionaryBytes, Set<String> distinct, WriterVersion version) {}

    /** Begins a file. */
    public ColumnFile(MessageType schema, Groups groups, String location, Configuration hadoop) throws IOException {
        this.schema = schema;
        this.groups = groups;
        ParquetProperties.Builder settings = ParquetProperties.builder()
                // All files of the process share the usual one, and with it what the file that began last was told.
                .withValuesWriterFactory(
                        groups.version() == WriterVersion.PARQUET_1_0
                                ? new DefaultV1ValuesWriterFactory()
                                : new DefaultV2ValuesWriterFactory())
                .withWriterVersion(groups.version())
                // The bytes of a page bound it; what is compressed together comes out a fortieth smaller.
                .withPageRowCountLimit(groups.rows())
                // Nobody asks for them.
                .withSizeStatisticsEnabled(false)
                .withDictionaryPageSize(groups.dictionaryBytes())
                // By default each column is asked for its size so often that it takes a quarter of writing it.
                .withMinRowCountForPageSizeCheck(ROWS_BETWEEN_COUNTS);
        groups.distinct().forEach(column -> settings.withDictionaryEncoding(column, false));
        this.properties = settings.build();
        // It compresses a page as a whole, of a size that zstd then fits its tables to; the usual one pours it in.
        this.codecs = CodecFactory.createDirectCodecFactory(
                hadoop, DirectByteBufferAllocator.getInstance(), properties.getPageSizeThreshold());
        this.compressor = codecs.getCompressor(CompressionCodecName.ZSTD);
        this.file = new ParquetFileWriter(
                HadoopOutputFile.fromPath(new Path(location), hadoop),
                schema,
                ParquetFileWriter.Mode.CREATE,
                groups.bytes(),
                ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
                null,
                properties);
        this.columns = new ColumnWriter[schema.getFieldCount()];
        file.start();
        beginGroup();
    }

    private void beginGroup() {
        pages = new ColumnChunkPageWriteStore(
                compressor,
                schema,
                properties.getAllocator(),
                properties.getColumnIndexTruncateLength(),
                properties.getPageWriteChecksumEnabled());
        store = properties.newColumnWriteStore(schema, pages);
        for (int column = 0; column < columns.length; column++) {
            columns[column] = store.getColumnWriter(schema.getColumns().get(column));
        }
        rows = 0;
    }

    public void put(int column, long value) {
        columns[column].write(value, 0, PRESENT);
    }

    public void put(int column, int value) {
        columns[column].write(value, 0, PRESENT);
    }

    public void put(int column, double value) {
        columns[column].write(value, 0, PRESENT);
    }

    public void put(int column, boolean value) {
        columns[column].write(value, 0, PRESENT);
    }

    public void put(int column, Binary value) {
        columns[column].write(value, 0, PRESENT);
    }

    public void putNothing(int column) {
        columns[column].writeNull(0, ABSENT);
    }

    /** Ends a row, of which every column has been put. */
    public void endRow() throws IOException {
        store.endRecord();
        rows++;
        if (rows == groups.rows() || (rows % ROWS_BETWEEN_COUNTS == 0 && store.getBufferedSize() > groups.bytes())) {
            endGroup();
            beginGroup();
        }
    }

    private void endGroup() throws IOException {
        if (rows > 0) {
            file.startBlock(rows);
            store.flush();
            pages.flushToFileWriter(file);
            file.endBlock();
        }
        store.close();
        pages.close();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            endGroup();
            file.end(Map.of());
        } finally {
            codecs.release();
        }
    }
}
