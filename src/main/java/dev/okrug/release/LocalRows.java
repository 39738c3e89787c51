package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.ParquetSchema;
import dev.okrug.storage.HadoopSettings;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<Row> sorted = SortedRows.of(contract, rows);
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
                .withDictionaryPageSize(TableWriter.DICTIONARY_BYTES)
                .build()) {
            for (Row row : rows) {
                writer.write(row);
            }
        }
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

        private final List<String> names = contract.fieldNames();
        /** Most text comes again and again. */
        private final Map<String, Binary> texts = new HashMap<>();

        private final Map<Date, Integer> days = new HashMap<>();

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
                    String name = names.get(i);
                    consumer.startField(name, i);
                    add(row.get(i));
                    consumer.endField(name, i);
                }
            }
            consumer.endMessage();
        }

        private void add(Object value) {
            if (value instanceof String text) {
                consumer.addBinary(texts.computeIfAbsent(text, Binary::fromString));
            } else if (value instanceof BigDecimal number) {
                consumer.addLong(number.scaleByPowerOfTen(number.scale()).longValueExact());
            } else if (value instanceof Integer number) {
                consumer.addInteger(number);
            } else if (value instanceof Long number) {
                consumer.addLong(number);
            } else if (value instanceof Double number) {
                consumer.addDouble(number);
            } else if (value instanceof Boolean flag) {
                consumer.addBoolean(flag);
            } else {
                consumer.addInteger(days.computeIfAbsent(
                        (Date) value, day -> Math.toIntExact(day.toLocalDate().toEpochDay())));
            }
        }
    }
}
