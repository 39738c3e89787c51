package dev.okrug.iceberg;

import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import dev.okrug.release.Releases;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Reads a namespace as somebody else would, in a process of its own, and says of each table of each release whether it holds the
 * rows of the release. The arguments are the output, or nothing, and the namespace; then statements may follow, which are run before.
 */
final class LakeReader {

    private LakeReader() {}

    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            for (String statement : List.of(arguments).subList(2, arguments.length)) {
                spark.sql(statement).collectAsList();
            }
            if (arguments[0].isEmpty()) {
                return;
            }
            Releases releases = Releases.in(Storage.of(arguments[0]));
            String current = releases.current().orElseThrow().release();
            Map<String, Integer> same = new TreeMap<>();
            for (Manifest release : releases.list()) {
                for (PublishedTable table : release.tables()) {
                    String name = arguments[1] + "." + table.name();
                    Dataset<Row> published = spark.read().parquet(releases.location(release, table.name()));
                    count(
                            same,
                            release.release(),
                            same(spark, name + " VERSION AS OF '" + release.release() + "'", published));
                    if (release.release().equals(current)) {
                        count(same, "now", same(spark, name, published));
                    }
                }
            }
            same.forEach((what, tables) -> System.out.println(what + " " + tables));
        }
    }

    private static boolean same(SparkSession spark, String from, Dataset<Row> published) {
        Column[] columns =
                List.of(published.columns()).stream().map(functions::col).toArray(Column[]::new);
        Dataset<Row> found = spark.sql("SELECT * FROM " + from).select(columns);
        boolean same = found.exceptAll(published).isEmpty()
                && published.exceptAll(found).isEmpty();
        if (!same) {
            System.out.println("differs: " + from);
        }
        return same;
    }

    private static void count(Map<String, Integer> same, String what, boolean is) {
        same.merge(what, is ? 1 : 0, Integer::sum);
    }
}
