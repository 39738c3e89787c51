import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads the current release with any Spark from 3.5 on and prints tab-separated values; one file, compiled when it is run:
 *
 *   java @jobs/jvm.options -cp "$SPARK_HOME/jars/*" jobs/clients/spark/SparkReads.java districts OUTPUT YEAR
 *   java @jobs/jvm.options -cp "$SPARK_HOME/jars/*" jobs/clients/spark/SparkReads.java table OUTPUT TABLE COLUMN...
 */
final class SparkReads {

    private SparkReads() {}

    public static void main(String[] asked) throws Exception {
        SparkSession spark = SparkSession.builder()
                .master("local[1]")
                .appName("reads a release")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "1")
                .getOrCreate();
        try {
            String release = currentRelease(asked[1]);
            if (asked[0].equals("districts")) {
                print(districts(spark, release, Integer.parseInt(asked[2])));
            } else {
                Dataset<Row> table = mart(spark, release, asked[2]);
                print(table.selectExpr(List.of(asked).subList(3, asked.length).toArray(new String[0])));
            }
        } finally {
            spark.stop();
        }
    }

    /** Asked once: whoever keeps the answer reads one release, whatever is published meanwhile. */
    private static String currentRelease(String output) throws Exception {
        String pointer = Files.readString(Path.of(output, "current.json"));
        return output + "/releases/" + pointer.replaceAll("(?s).*\"release\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static Dataset<Row> mart(SparkSession spark, String release, String name) {
        return spark.read().parquet(release + "/" + name);
    }

    private static Dataset<Row> districts(SparkSession spark, String release, int year) {
        mart(spark, release, "federal_district_yearly").createOrReplaceTempView("federal_district_yearly");
        return spark.sql("SELECT coalesce(federal_district_code, 'all') AS district, sum(turnover_usd) FROM federal_district_yearly"
                + " WHERE composition = 'current' AND year = " + year
                + " GROUP BY ROLLUP (federal_district_code) ORDER BY district = 'all', district");
    }

    private static void print(Dataset<Row> rows) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Row row : rows.collectAsList()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.length(); column++) {
                cells.add(row.isNullAt(column) ? "" : row.get(column).toString());
            }
            out.println(String.join("\t", cells));
        }
    }
}
