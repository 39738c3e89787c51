package dev.okrug.mart;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a slice of a table adds up to in one year. */
public record TableTotal(String scope, Frame frame, int year, BigDecimal exports, BigDecimal imports) {

    /** Adds a table up; {@code rows} are its rows where the driver has them, and else those that were written. */
    static List<TableTotal> of(String table, Totals totals, Dataset<Row> rows) {
        Dataset<Row> cells = rows.select(
                expr(totals.slice()).cast("string").as("slice"),
                expr(totals.year()).as("year"),
                amount(totals.exports()).as("exports"),
                amount(totals.imports()).as("imports"));
        Dataset<Row> sums = rows.isLocal()
                ? cells
                : cells.groupBy("slice", "year")
                        .agg(
                                sum(col("exports")).as("exports"),
                                sum(col("imports")).as("imports"));
        TreeMap<String, TableTotal> merged = sums.collectAsList().stream()
                .map(row -> of(table, totals.frame(), row))
                .collect(Collectors.toMap(
                        total -> total.scope() + "\0" + total.year(), total -> total, TableTotal::plus, TreeMap::new));
        return List.copyOf(merged.values());
    }

    private static Column amount(String expression) {
        return coalesce(expr(expression), lit(BigDecimal.ZERO)).cast("decimal(28,2)");
    }

    private static TableTotal of(String table, Frame frame, Row row) {
        String slice = row.getString(0).isEmpty() ? "" : ", " + row.getString(0);
        return new TableTotal(table + slice, frame, row.getInt(1), row.getDecimal(2), row.getDecimal(3));
    }

    private TableTotal plus(TableTotal other) {
        return new TableTotal(scope, frame, year, exports.add(other.exports), imports.add(other.imports));
    }
}
