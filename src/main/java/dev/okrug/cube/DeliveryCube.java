package dev.okrug.cube;

import dev.okrug.delivery.CubeFolder;
import dev.okrug.fact.Facts;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/**
 * The facts of deliveries added up, flows side by side and seen from the region. Made once for each delivery and stored;
 * what a job asks is asked of it. A combination of delivery, region, period, commodity and partner may have several rows.
 */
public final class DeliveryCube {

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

    private final BiFunction<Set<Integer>, List<String>, Dataset<Row>> rows;

    private DeliveryCube(BiFunction<Set<Integer>, List<String>, Dataset<Row>> rows) {
        this.rows = rows;
    }

    /** Cubes that were kept as Parquet. */
    public static DeliveryCube in(SparkSession spark, List<CubeFolder> folders) {
        return new DeliveryCube((periods, columns) -> folders.stream()
                .flatMap(folder -> folder.filesOf(periods).stream()
                        .map(files -> spark.read()
                                .schema(schema(columns))
                                .option("pathGlobFilter", files)
                                .parquet(folder.location())))
                .reduce(Dataset::union)
                .orElseGet(() -> spark.createDataFrame(List.of(), schema(columns))));
    }

    /** A cube of rows that there are anyway. */
    public static DeliveryCube of(Dataset<Row> rows) {
        return new DeliveryCube((periods, columns) -> rows.selectExpr(columns.toArray(String[]::new)));
    }

    /**
     * The rows of some periods, by their codes, and maybe others: files in which there is none of them are not opened. A row
     * holds until the next one is asked for. Batches of columns are looked at as Spark reads them, where it does: a query
     * would be generated and compiled anew for each question, and would copy each row.
     */
    JavaRDD<InternalRow> cells(Set<Integer> periods, List<String> columns) {
        QueryExecution query = rows.apply(periods, columns).queryExecution();
        if (!query.sparkPlan().supportsColumnar()) {
            return query.toRdd().toJavaRDD();
        }
        return query.sparkPlan().executeColumnar().toJavaRDD().mapPartitions(BatchRows::new);
    }

    private static StructType schema(List<String> columns) {
        return new StructType(columns.stream().map(SCHEMA::apply).toArray(StructField[]::new));
    }

    /** The rows of one batch after the other. */
    private static final class BatchRows implements Iterator<InternalRow> {

        private final Iterator<ColumnarBatch> batches;
        private Iterator<InternalRow> rows = Collections.emptyIterator();

        BatchRows(Iterator<ColumnarBatch> batches) {
            this.batches = batches;
        }

        @Override
        public boolean hasNext() {
            while (!rows.hasNext() && batches.hasNext()) {
                rows = batches.next().rowIterator();
            }
            return rows.hasNext();
        }

        @Override
        public InternalRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rows.next();
        }
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
