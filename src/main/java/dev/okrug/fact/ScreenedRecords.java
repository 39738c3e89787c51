package dev.okrug.fact;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Every raw record once, with what was made of it; columns are those of {@link Facts}. */
public record ScreenedRecords(Dataset<Row> rows) {

    /** Said rather than looked up in the files, which would be a job of its own. */
    public static final StructType SCHEMA = new StructType()
            .add(Facts.DELIVERY, DataTypes.LongType)
            .add(Facts.LINE, DataTypes.LongType)
            .add(Facts.OUTCOME, DataTypes.IntegerType)
            .add(Facts.RULES, DataTypes.LongType)
            .add(Facts.FLOW, DataTypes.IntegerType)
            .add(Facts.PERIOD, DataTypes.IntegerType)
            .add(Facts.REGION, DataTypes.IntegerType)
            .add(Facts.COMMODITY, DataTypes.LongType)
            .add(Facts.PARTNER, DataTypes.IntegerType)
            .add(Facts.VALUE, DataTypes.LongType)
            .add(Facts.NET_WEIGHT, DataTypes.LongType)
            .add(Facts.QUANTITY, DataTypes.LongType)
            .add(Facts.QUANTITY_UNIT, DataTypes.StringType)
            .add(Facts.TRADER_ID, DataTypes.StringType)
            .add(Facts.TRADER_NAME, DataTypes.StringType)
            .add(Facts.RAW, DataTypes.StringType);

    /** Some columns of {@link #SCHEMA}. */
    public static StructType columns(List<String> names) {
        return new StructType(names.stream().map(SCHEMA::apply).toArray(StructField[]::new));
    }

    /** Records that were kept as Parquet. */
    public static ScreenedRecords in(SparkSession spark, String... places) {
        return new ScreenedRecords(spark.read().schema(SCHEMA).parquet(places));
    }

    public Dataset<Row> with(Outcome outcome) {
        return rows.where(col(Facts.OUTCOME).equalTo(outcome.code()));
    }
}
