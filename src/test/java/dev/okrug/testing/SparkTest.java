package dev.okrug.testing;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Gives a test class the one Spark session of the test run; it ends with the JVM. */
public abstract class SparkTest {

    private static final class Shared {
        static final SparkSession SESSION = start();

        private static SparkSession start() {
            return SparkSession.builder()
                    .master("local[2]")
                    .appName("okrug tests")
                    .config("spark.ui.enabled", "false")
                    .config("spark.driver.host", "localhost")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.log.level", "ERROR")
                    .config("spark.sql.session.timeZone", "UTC")
                    .config("spark.sql.shuffle.partitions", "2")
                    .config("spark.sql.warehouse.dir", "target/warehouse")
                    .getOrCreate();
        }
    }

    protected static SparkSession spark() {
        return Shared.SESSION;
    }

    protected static Dataset<Row> table(StructType schema, List<Row> rows) {
        return spark().createDataFrame(rows, schema);
    }
}
