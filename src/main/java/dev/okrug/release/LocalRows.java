package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.ParquetSchema;
import dev.okrug.storage.HadoopSettings;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.Row;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Writes the few rows that the driver has anyway, without a job of Spark: most tables are small, and for these a job costs
 * more than all else.
 */
final class LocalRows {

    /** Under this key Spark keeps the schema with its column comments. */
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private final Contract contract;

    LocalRows(Contract contract) {
        this.contract = contract;
    }

    /** Writes the rows, sorted, to files of a folder; an empty table has a file without rows. */
    void write(List<Row> rows, int rowsInFile, Storage storage, String folder) throws IOException {
        List<Row> sorted = sorted(rows);
        int part = 0;
        for (int from = 0; from == 0 || from < sorted.size(); from += rowsInFile) {
            String file = String.format(Locale.ROOT, "%s/part-%05d.parquet", folder, part++);
            write(sorted.subList(from, Math.min(sorted.size(), from + rowsInFile)), new Path(storage.location(file)));
        }
    }

    private void write(List<Row> rows, Path path) throws IOException {
        try (ParquetWriter<Row> writer = new Builder(path)
                .withConf(HadoopSettings.shared())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupRowCountLimit(TableWriter.ROWS_IN_GROUP)
                .build()) {
            for (Row row : rows) {
                writer.write(row);
            }
        }
    }

    private List<Row> sorted(List<Row> rows) {
        int[] key = contract.key().stream()
                .mapToInt(name -> contract.fieldNames().indexOf(name))
                .toArray();
        return rows.stream()
                .map(row -> new Keyed(
                        Arrays.stream(key)
                                .mapToObj(column -> Optional.ofNullable(sortable(row.get(column))))
                                .toList(),
                        row))
                .sorted()
                .map(Keyed::row)
                .toList();
    }

    private record Keyed(List<Optional<Comparable<Object>>> key, Row row) implements Comparable<Keyed> {

        private static final Comparator<Comparable<Object>> ORDER = Comparator.nullsFirst(Comparator.naturalOrder());

        @Override
        public int compareTo(Keyed other) {
            int order = 0;
            for (int i = 0; order == 0 && i < key.size(); i++) {
                order = ORDER.compare(key.get(i).orElse(null), other.key.get(i).orElse(null));
            }
            return order;
        }
    }

    /** Text is sorted by its bytes, as Spark and Parquet do. */
    @SuppressWarnings("unchecked") // values of one column are of one class
    private static Comparable<Object> sortable(Object value) {
        return (Comparable<Object>) (value instanceof String text ? UTF8String.fromString(text) : value);
    }

    private final class Builder extends ParquetWriter.Builder<Row, Builder> {

        Builder(Path path) throws IOException {
            super(HadoopOutputFile.fromPath(path, HadoopSettings.shared()));
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @Deprecated
        protected WriteSupport<Row> getWriteSupport(Configuration hadoop) {
            return new RowWriteSupport();
        }
    }

    private final class RowWriteSupport extends WriteSupport<Row> {

        private RecordConsumer consumer;

        @Override
        @Deprecated
        public WriteContext init(Configuration hadoop) {
            MessageType schema = new MessageType("spark_schema", ParquetSchema.of(contract.fields()));
            return new WriteContext(
                    schema, Map.of(SPARK_SCHEMA, contract.schema().json()));
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(Row row) {
            consumer.startMessage();
            for (int i = 0; i < row.size(); i++) {
                if (!row.isNullAt(i)) {
                    String name = contract.fields().get(i).name();
                    consumer.startField(name, i);
                    add(row.get(i));
                    consumer.endField(name, i);
                }
            }
            consumer.endMessage();
        }

        private void add(Object value) {
            if (value instanceof String text) {
                consumer.addBinary(Binary.fromString(text));
            } else if (value instanceof BigDecimal number) {
                consumer.addLong(number.unscaledValue().longValueExact());
            } else if (value instanceof Integer number) {
                consumer.addInteger(number);
            } else if (value instanceof Long number) {
                consumer.addLong(number);
            } else if (value instanceof Double number) {
                consumer.addDouble(number);
            } else if (value instanceof Boolean flag) {
                consumer.addBoolean(flag);
            } else {
                consumer.addInteger(Math.toIntExact(((Date) value).toLocalDate().toEpochDay()));
            }
        }
    }
}
