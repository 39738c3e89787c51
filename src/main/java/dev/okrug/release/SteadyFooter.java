package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.storage.HadoopSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Copies a Parquet file and puts its end in order. Parquet lists the encodings of a column as a hash set gives them,
 * which differs from one process to the next; the same rows would not be the same bytes. It also indexes the pages of
 * columns that have but one, which tells a reader nothing beyond the statistics in the footer and makes a small table a
 * twentieth larger; and it repeats bounds and encodings for readers of long ago. In their place the footer has the sentences
 * of the columns, where Spark looks for comments.
 */
final class SteadyFooter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = Integer.BYTES + 4;
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private SteadyFooter() {}

    static void copy(String from, String to, Contract contract) {
        try {
            Path source = new Path(from);
            FileSystem files = source.getFileSystem(HadoopSettings.shared());
            // Without the checksum files that would lie beside the published ones.
            FileSystem bare = files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
            long length = bare.getFileStatus(source).getLen();
            try (FSDataInputStream in = bare.open(source);
                    OutputStream out = bare.create(new Path(to), false)) {
                long footer = length - TAIL - footerLength(in, length);
                FileMetaData metadata = ordered(in, footer);
                metadata.setKey_value_metadata(List.of(
                        new KeyValue(SPARK_SCHEMA).setValue(contract.schema().json())));
                long end = singlePages(metadata, in) ? unindexed(metadata, footer) : footer;
                in.seek(0);
                copy(in, out, end);
                write(metadata, out);
            }
        } catch (IOException failed) {
            throw Fault.storage(
                    "Cannot write " + to + ": " + failed.getMessage()
                            + ". Check space, permissions and health of the storage.",
                    failed);
        }
    }

    private static int footerLength(FSDataInputStream in, long length) throws IOException {
        byte[] tail = new byte[TAIL];
        in.readFully(length - TAIL, tail);
        return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static FileMetaData ordered(FSDataInputStream in, long footer) throws IOException {
        in.seek(footer);
        FileMetaData metadata = Util.readFileMetaData(in);
        for (RowGroup group : metadata.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                ColumnMetaData chunk = column.getMeta_data();
                Collections.sort(chunk.getEncodings());
                chunk.unsetEncoding_stats();
                chunk.getStatistics().unsetMin();
                chunk.getStatistics().unsetMax();
            }
        }
        return metadata;
    }

    private static boolean singlePages(FileMetaData metadata, FSDataInputStream in) throws IOException {
        for (RowGroup group : metadata.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                in.seek(column.getOffset_index_offset());
                if (Util.readOffsetIndex(in).getPage_locationsSize() != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Forgets the indexes of pages, which lie between the last column and the footer, and says where they began. */
    private static long unindexed(FileMetaData metadata, long footer) {
        long end = footer;
        for (RowGroup group : metadata.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                end = Math.min(end, column.getOffset_index_offset());
                if (column.isSetColumn_index_offset()) {
                    end = Math.min(end, column.getColumn_index_offset());
                }
                column.unsetOffset_index_offset();
                column.unsetOffset_index_length();
                column.unsetColumn_index_offset();
                column.unsetColumn_index_length();
            }
        }
        return end;
    }

    private static void copy(FSDataInputStream in, OutputStream out, long bytes) throws IOException {
        byte[] block = new byte[1 << 16];
        long left = bytes;
        while (left > 0) {
            int read = in.read(block, 0, (int) Math.min(block.length, left));
            if (read < 0) {
                throw new IOException("the file ended " + left + " bytes early");
            }
            out.write(block, 0, read);
            left -= read;
        }
    }

    private static void write(FileMetaData metadata, OutputStream out) throws IOException {
        ByteArrayOutputStream footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(metadata, footer);
        out.write(footer.toByteArray());
        out.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.size())
                .array());
        out.write(MAGIC);
    }
}
