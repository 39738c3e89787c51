package dev.okrug.cube;

import dev.okrug.fact.Facts;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The facts of deliveries added up, flows side by side and seen from the region. Made once for each delivery and stored;
 * what a job asks is asked of it. A combination of delivery, region, period, commodity and partner may have several rows.
 */
public record DeliveryCube(Dataset<Row> rows) {

    public static final String DELIVERY = Facts.DELIVERY;
    public static final String REGION = Facts.REGION;
    public static final String PERIOD = Facts.PERIOD;
    /** At six digits at the most. */
    public static final String COMMODITY = Facts.COMMODITY;

    /** The partner that the job looks at, or {@link #OTHERS}. */
    public static final String PARTNER = Facts.PARTNER;

    /** All partners but the one that the job looks at; every partner where it looks at none. */
    public static final int OTHERS = -1;

    /** Said rather than looked up in the files, which would be a job of its own. */
    public static final StructType SCHEMA = schema();

    /** Cubes that were kept as Parquet. */
    public static DeliveryCube in(SparkSession spark, String... places) {
        return new DeliveryCube(spark.read().schema(SCHEMA).parquet(places));
    }

    private static StructType schema() {
        StructType schema = new StructType()
                .add(DELIVERY, DataTypes.LongType)
                .add(REGION, DataTypes.IntegerType)
                .add(PERIOD, DataTypes.IntegerType)
                .add(COMMODITY, DataTypes.LongType)
                .add(PARTNER, DataTypes.IntegerType);
        for (String measure : Measures.ALL) {
            schema = schema.add(measure, DataTypes.LongType);
        }
        return schema;
    }
}
