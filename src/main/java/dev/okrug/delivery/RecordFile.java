package dev.okrug.delivery;

import dev.okrug.contract.ColumnFile;
import dev.okrug.contract.ParquetSchema;
import dev.okrug.fact.Facts;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.fact.ScreenedRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.unsafe.types.UTF8String;

/** A file of the store with the screened records of one task, in the order of their lines. */
public final class RecordFile implements Closeable {

    private static final ColumnFile.Groups GROUPS = new ColumnFile.Groups(
            1_000_000,
            64 << 20,
            1 << 20,
            Set.of(
                    Facts.DELIVERY,
                    Facts.LINE,
                    Facts.OUTCOME,
                    Facts.RULES,
                    Facts.FLOW,
                    Facts.PERIOD,
                    Facts.VALUE,
                    Facts.NET_WEIGHT,
                    Facts.QUANTITY),
            WriterVersion.PARQUET_2_0);

    /** Units of quantity are few; names of traders are not, and would fill the memory. */
    private static final int MOST_TEXTS = 1_000;

    /** What a column holds. */
    private enum Kind {
        NUMBER,
        LONG_NUMBER,
        TEXT;

        static Kind of(DataType type) {
            if (type instanceof IntegerType) {
                return NUMBER;
            }
            return type instanceof LongType ? LONG_NUMBER : TEXT;
        }
    }

    private final ColumnFile file;
    private final Kind[] kinds;
    private final Map<UTF8String, Binary> texts = new HashMap<>();

    public RecordFile(String location, Configuration hadoop) throws IOException {
        this.file = new ColumnFile(ParquetSchema.of(ScreenedRecords.SCHEMA), Map.of(), GROUPS, location, hadoop);
        this.kinds = new Kind[ScreenedRecords.SCHEMA.size()];
        for (int column = 0; column < kinds.length; column++) {
            kinds[column] = Kind.of(ScreenedRecords.SCHEMA.apply(column).dataType());
        }
    }

    public void add(ScreenedRow row) throws IOException {
        for (int column = 0; column < kinds.length; column++) {
            if (row.isMissing(column)) {
                file.putNothing(column);
            } else {
                switch (kinds[column]) {
                    case NUMBER -> file.put(column, row.number(column));
                    case LONG_NUMBER -> file.put(column, row.longNumber(column));
                    case TEXT -> file.put(column, text(row.text(column)));
                }
            }
        }
        file.endRow();
    }

    private Binary text(UTF8String text) {
        Binary known = texts.get(text);
        if (known == null) {
            known = Binary.fromConstantByteArray(text.getBytes());
            if (texts.size() < MOST_TEXTS) {
                texts.put(text.copy(), known);
            }
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
