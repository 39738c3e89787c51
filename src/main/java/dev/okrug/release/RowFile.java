package dev.okrug.release;

import dev.okrug.contract.ColumnFile;
import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.ParquetSchema;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Row;

/** A file of a table while rows are written to it as they are, without the detour through the rows that Spark keeps. */
final class RowFile implements Closeable {

    /** Hardly two amounts of a table are equal. */
    private static final Set<FieldType> AMOUNTS = EnumSet.of(
            FieldType.USD, FieldType.KG, FieldType.SHARE, FieldType.GROWTH, FieldType.RATIO, FieldType.FIGURE);

    private final ColumnFile file;

    RowFile(Contract contract, String location, Configuration hadoop) throws IOException {
        this.file = new ColumnFile(ParquetSchema.of(contract.schema()), groups(contract), location, hadoop);
    }

    private static ColumnFile.Groups groups(Contract contract) {
        return new ColumnFile.Groups(
                TableWriter.ROWS_IN_GROUP,
                TableWriter.GROUP_BYTES,
                TableWriter.DICTIONARY_BYTES,
                contract.fields().stream()
                        .filter(field -> AMOUNTS.contains(field.type()))
                        .map(Field::name)
                        .collect(Collectors.toSet()),
                WriterVersion.PARQUET_1_0);
    }

    void write(Row row) throws IOException {
        for (int column = 0; column < row.size(); column++) {
            put(column, row.get(column));
        }
        file.endRow();
    }

    private void put(int column, Object value) {
        if (value == null) {
            file.putNothing(column);
        } else if (value instanceof String text) {
            file.put(column, Binary.fromString(text));
        } else if (value instanceof BigDecimal number) {
            file.put(column, number.scaleByPowerOfTen(number.scale()).longValueExact());
        } else if (value instanceof Integer number) {
            file.put(column, (int) number);
        } else if (value instanceof Long number) {
            file.put(column, (long) number);
        } else if (value instanceof Double number) {
            file.put(column, (double) number);
        } else if (value instanceof Boolean flag) {
            file.put(column, (boolean) flag);
        } else {
            file.put(column, Math.toIntExact(((Date) value).toLocalDate().toEpochDay()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
