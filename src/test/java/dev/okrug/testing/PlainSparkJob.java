package dev.okrug.testing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The work of Okrug on a customs dump as most teams would write it first: Spark's own CSV source, SQL functions, Parquet.
 * It rejects nothing by name and knows no lines. A yardstick for speed: {@code PlainSparkJob (glob) (output)}.
 */
public final class PlainSparkJob {

    private PlainSparkJob() {}

    public static void main(String[] args) throws java.io.IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            Dataset<Row> raw =
                    spark.read().option("header", "true").option("sep", "\t").csv(args[0]);
            raw.select(
                            col("NAPR").as("flow"),
                            expr("try_to_date(concat('01/', PERIOD), 'dd/MM/yyyy')")
                                    .as("month"),
                            expr("left(REGION, 5)").as("region"),
                            col("TNVED").as("commodity"),
                            col("STRANA").as("partner"),
                            expr("try_cast(replace(STOIM, ',', '.') as decimal(18, 2))")
                                    .as("value"),
                            expr("try_cast(replace(NETTO, ',', '.') as decimal(18, 3))")
                                    .as("net_weight"))
                    .write()
                    .mode("overwrite")
                    .parquet(args[1] + "/facts");
            Dataset<Row> cube = spark.read()
                    .parquet(args[1] + "/facts")
                    .where("month is not null and value is not null")
                    .groupBy(
                            col("region"),
                            col("month"),
                            expr("left(commodity, 6)").as("commodity"),
                            col("partner"))
                    .agg(
                            sum(when(col("flow").equalTo("ЭК"), col("value")).otherwise(0))
                                    .as("exports"),
                            sum(when(col("flow").equalTo("ИМ"), col("value")).otherwise(0))
                                    .as("imports"));
            cube.write().mode("overwrite").parquet(args[1] + "/cube");
            Dataset<Row> stored = spark.read().parquet(args[1] + "/cube");
            byYear(stored, "region").write().mode("overwrite").parquet(args[1] + "/region_yearly");
            byYear(stored, "region", "commodity")
                    .write()
                    .mode("overwrite")
                    .parquet(args[1] + "/region_commodity_yearly");
        }
    }

    private static Dataset<Row> byYear(Dataset<Row> cube, String first, String... more) {
        Dataset<Row> years = cube.withColumn("year", expr("year(month)"));
        String[] keys = new String[more.length + 1];
        System.arraycopy(more, 0, keys, 0, more.length);
        keys[more.length] = "year";
        return years.groupBy(first, keys)
                .agg(sum("exports").as("exports"), sum("imports").as("imports"));
    }
}
