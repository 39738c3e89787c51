package dev.okrug.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * Records as they stand in their files: verbatim fields, with delivery, line and the whole raw text.
 *
 * @param dialects those of the deliveries, by the number in column {@link #DIALECT}
 */
public record RawRecords(Dataset<Row> rows, List<Profile> dialects) {

    /** Number of the delivery, as {@link RawDelivery#number()}. */
    public static final String DELIVERY = "delivery";
    /** Number of the dialect that the delivery is written in. */
    public static final String DIALECT = "dialect";
    /** Line of the file on which the record starts; the header is line 1. For DBF the record number. */
    public static final String LINE = "line";
    /** Code of the {@link RecordFlaw}. */
    public static final String FLAW = "flaw";
    /** Last month that the delivery can know of, as year × 100 + month: that of its vintage. */
    public static final String KNOWN_UNTIL = "known_until";
    /** The record as delivered, fields joined by the file's delimiter. */
    public static final String RAW = "raw";

    /** Reads deliveries in one scan, whatever their dialects; each partition holds whole records of consecutive ones. */
    public static RawRecords of(SparkSession spark, List<RawDeliveries> deliveries) {
        Dataset<Row> rows = spark.read()
                .format(RawSource.class.getName())
                .option(RawSource.DELIVERIES, RawSource.written(deliveries))
                .load();
        return new RawRecords(
                rows, deliveries.stream().map(RawDeliveries::dialect).toList());
    }

    /** The records as they are read, in batches of columns; a batch holds until the next one is asked for. */
    public JavaRDD<ColumnarBatch> batches() {
        return rows.queryExecution().sparkPlan().executeColumnar().toJavaRDD();
    }

    /** Name of the column with the verbatim text of a field. */
    public static String textOf(RawField field) {
        return field.column() + "_text";
    }

    static StructType schema() {
        List<StructField> fields = new ArrayList<>();
        fields.add(DataTypes.createStructField(DELIVERY, DataTypes.LongType, false));
        fields.add(DataTypes.createStructField(DIALECT, DataTypes.IntegerType, false));
        fields.add(DataTypes.createStructField(LINE, DataTypes.LongType, false));
        fields.add(DataTypes.createStructField(FLAW, DataTypes.IntegerType, false));
        fields.add(DataTypes.createStructField(KNOWN_UNTIL, DataTypes.IntegerType, false));
        for (RawField field : RawField.values()) {
            fields.add(DataTypes.createStructField(textOf(field), DataTypes.StringType, true));
        }
        fields.add(DataTypes.createStructField(RAW, DataTypes.StringType, true));
        return DataTypes.createStructType(fields);
    }
}
