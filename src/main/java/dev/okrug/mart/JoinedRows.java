package dev.okrug.mart;

import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;

/** Rows of a table that come from several places, in the order of its key. */
final class JoinedRows {

    private JoinedRows() {}

    /** The driver has them where it has all parts. */
    static TableRows of(List<TableRows> parts) {
        return parts.stream()
                .filter(TableRows.Sorted.class::isInstance)
                .map(sorted -> JavaSparkContext.fromSparkContext(
                        ((TableRows.Sorted) sorted).rows().context()))
                .findFirst()
                .<TableRows>map(spark -> new TableRows.Sorted(sorted(parts, spark)))
                .orElseGet(() -> new TableRows.AtHand(parts.stream()
                        .flatMap(part -> part.collected().stream())
                        .toList()));
    }

    private static JavaRDD<Row> sorted(List<TableRows> parts, JavaSparkContext spark) {
        List<JavaRDD<Row>> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(
                part instanceof TableRows.Sorted sorted ? sorted.rows() : spark.parallelize(part.collected(), 1)));
        return rows.stream().reduce(JavaRDD::union).orElseThrow();
    }
}
