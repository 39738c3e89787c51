package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.ParquetSchema;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
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

/** A file of a table while rows are written to it as they are, without the detour through the rows that Spark keeps. */
final class RowFile implements Closeable {

    /** Under this key Spark keeps the schema with its column comments. */
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private final ParquetWriter<Row> writer;

    RowFile(Contract contract, String location, Configuration hadoop) throws IOException {
        this.writer = new Builder(contract, new Path(location), hadoop)
                .withConf(hadoop)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize((long) TableWriter.GROUP_BYTES)
                .withRowGroupRowCountLimit(TableWriter.ROWS_IN_GROUP)
                .withDictionaryPageSize(TableWriter.DICTIONARY_BYTES)
                .build();
    }

    void write(Row row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<Row, Builder> {

        private final Contract contract;

        Builder(Contract contract, Path path, Configuration hadoop) throws IOException {
            super(HadoopOutputFile.fromPath(path, hadoop));
            this.contract = contract;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @Deprecated
        protected WriteSupport<Row> getWriteSupport(Configuration hadoop) {
            return new RowWriteSupport(contract);
        }
    }

    private static final class RowWriteSupport extends WriteSupport<Row> {

        private final Contract contract;
        private final List<String> names;
        /** Most text comes again and again. */
        private final Map<String, Binary> texts = new HashMap<>();

        private final Map<Date, Integer> days = new HashMap<>();

        private RecordConsumer consumer;

        RowWriteSupport(Contract contract) {
            this.contract = contract;
            this.names = contract.fieldNames();
        }

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
