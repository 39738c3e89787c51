package dev.okrug.cube;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.fact.Facts;
import dev.okrug.fact.TradeFacts;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The facts of deliveries added up, flows side by side and seen from the region. Made once for each delivery and stored;
 * what a job asks is asked of it.
 */
public record DeliveryCube(Dataset<Row> rows) {

    public static final String DELIVERY = Facts.DELIVERY;
    public static final String REGION = Facts.REGION;
    public static final String PERIOD = Facts.PERIOD;
    /** At six digits at the most. */
    public static final String COMMODITY = Facts.COMMODITY;

    public static final String PARTNER = Facts.PARTNER;

    static final List<String> KEYS = List.of(DELIVERY, REGION, PERIOD, COMMODITY, PARTNER);

    /** Cubes that were kept as Parquet. */
    public static DeliveryCube in(SparkSession spark, String... places) {
        return new DeliveryCube(spark.read().schema(schema()).parquet(places));
    }

    /** Said rather than looked up in the files, which would be a job of its own. */
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

    public static DeliveryCube of(TradeFacts facts) {
        Dataset<Row> pivoted = facts.rows()
                .select(
                        col(DELIVERY),
                        col(REGION),
                        col(PERIOD),
                        Levels.atMost(6, col(COMMODITY)).as(COMMODITY),
                        col(PARTNER),
                        of(Facts.EXPORT, col(Facts.VALUE)).as(Measures.EXPORTS),
                        of(Facts.IMPORT, col(Facts.VALUE)).as(Measures.IMPORTS),
                        of(Facts.EXPORT, col(Facts.NET_WEIGHT)).as(Measures.EXPORT_GRAMS),
                        of(Facts.IMPORT, col(Facts.NET_WEIGHT)).as(Measures.IMPORT_GRAMS),
                        of(Facts.EXPORT, weighed()).as(Measures.EXPORTS_WEIGHED),
                        of(Facts.IMPORT, weighed()).as(Measures.IMPORTS_WEIGHED));
        return new DeliveryCube(Measures.rollUp(pivoted, KEYS, Measures.ALL));
    }

    private static Column of(int flow, Column figure) {
        return when(col(Facts.FLOW).equalTo(flow), coalesce(figure, lit(0L))).otherwise(lit(0L));
    }

    private static Column weighed() {
        return when(col(Facts.NET_WEIGHT).gt(0), col(Facts.VALUE));
    }
}
