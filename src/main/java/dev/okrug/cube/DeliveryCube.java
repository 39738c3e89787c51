package dev.okrug.cube;

import dev.okrug.delivery.StoredFiles;
import dev.okrug.fact.Facts;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The facts of deliveries added up, flows side by side and seen from the region. Made once for each delivery and stored;
 * what a job asks is asked of it. There is one by commodity and one by partner. A combination of delivery, region, period,
 * commodity and partner may have several rows.
 */
public final class DeliveryCube {

    public static final String DELIVERY = Facts.DELIVERY;
    public static final String REGION = Facts.REGION;
    public static final String PERIOD = Facts.PERIOD;
    /** At six digits at the most; {@link #ALL_COMMODITIES} in sums by partner. */
    public static final String COMMODITY = Facts.COMMODITY;

    /** In sums by commodity the partner that the job looks at, or {@link #OTHERS}; in sums by partner each. */
    public static final String PARTNER = Facts.PARTNER;

    /** All partners but the one that the job looks at; every partner where it looks at none. */
    public static final int OTHERS = -1;

    /** What no code is. */
    public static final long ALL_COMMODITIES = -1;

    /** Said rather than looked up in the files, which would be a job of its own. */
    public static final StructType SCHEMA = schema();

    private final BiFunction<Set<Integer>, List<String>, JavaRDD<InternalRow>> cells;

    private DeliveryCube(BiFunction<Set<Integer>, List<String>, JavaRDD<InternalRow>> cells) {
        this.cells = cells;
    }

    /** Cubes that were kept as Parquet. */
    public static DeliveryCube in(SparkSession spark, List<StoredFiles<Integer>> files) {
        return new DeliveryCube((periods, columns) -> StoredFiles.rows(
                spark,
                files,
                periods,
                new StructType(columns.stream().map(SCHEMA::apply).toArray(StructField[]::new))));
    }

    /** A cube of rows that there are anyway. */
    public static DeliveryCube of(Dataset<Row> rows) {
        return new DeliveryCube((periods, columns) -> rows.selectExpr(columns.toArray(String[]::new))
                .queryExecution()
                .toRdd()
                .toJavaRDD());
    }

    /** The rows of some periods, by their codes, and maybe others. A row holds until the next one is asked for. */
    JavaRDD<InternalRow> cells(Set<Integer> periods, List<String> columns) {
        return cells.apply(periods, columns);
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
