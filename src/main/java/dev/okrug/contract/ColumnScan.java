package dev.okrug.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.DummyRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads some columns of a Parquet file row by row, without starting a Spark job for it. */
final class ColumnScan implements Iterator<List<Object>> {

    private final ParquetFileReader file;
    private final MessageType schema;
    private List<ColumnReader> readers = List.of();
    private long left;

    /** Rows have the values of the named columns, in that order; {@code null} where there is none. */
    ColumnScan(ParquetFileReader file, List<String> columns) {
        this.file = file;
        MessageType all = file.getFileMetaData().getSchema();
        List<Type> wanted = columns.stream().map(all::getType).toList();
        this.schema = new MessageType(all.getName(), wanted);
        file.setRequestedSchema(schema);
    }

    @Override
    public boolean hasNext() {
        while (left == 0) {
            PageReadStore group = nextGroup();
            if (group == null) {
                return false;
            }
            readers = readers(file, schema, group);
            left = group.getRowCount();
        }
        return true;
    }

    private PageReadStore nextGroup() {
        try {
            return file.readNextRowGroup();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return values(readers);
    }

    private static List<ColumnReader> readers(ParquetFileReader file, MessageType schema, PageReadStore group) {
        ColumnReadStoreImpl store = new ColumnReadStoreImpl(
                group,
                new DummyRecordConverter(schema).getRootConverter(),
                schema,
                file.getFileMetaData().getCreatedBy());
        List<ColumnReader> readers = new ArrayList<>();
        schema.getColumns().forEach(column -> readers.add(store.getColumnReader(column)));
        return readers;
    }

    private static List<Object> values(List<ColumnReader> readers) {
        Object[] values = new Object[readers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(readers.get(i));
            readers.get(i).consume();
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    private static Object value(ColumnReader column) {
        if (column.getCurrentDefinitionLevel() < column.getDescriptor().getMaxDefinitionLevel()) {
            return null;
        }
        return switch (column.getDescriptor().getPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> column.getInteger();
            case INT64 -> column.getLong();
            case DOUBLE -> column.getDouble();
            case BOOLEAN -> column.getBoolean();
            case BINARY -> column.getBinary();
            case FLOAT, INT96, FIXED_LEN_BYTE_ARRAY ->
                throw new IllegalStateException("Invalid column: no field type is kept as " + column.getDescriptor());
        };
    }
}
