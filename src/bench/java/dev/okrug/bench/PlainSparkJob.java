package dev.okrug.bench;

import org.apache.spark.sql.SparkSession;

/**
 * Runs {@code spark.sql} in one process on all cores: {@code PlainSparkJob (deliveries) (output)}. Spark's own CSV source, SQL
 * and Parquet, each result written as a table from which the next is made.
 */
final class PlainSparkJob {

    private PlainSparkJob() {}

    public static void main(String[] args) throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        try (SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.shuffle.partitions", 4L * cores)
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.warehouse.dir", args[1] + "/warehouse")
                .getOrCreate()) {
            Script.of("spark.sql", args[0], args[1]).run(statement -> {
                // Names what Spark does for it in the log of events.
                spark.sparkContext().setJobDescription(Script.title(statement));
                spark.sql(statement);
            });
        }
    }
}
