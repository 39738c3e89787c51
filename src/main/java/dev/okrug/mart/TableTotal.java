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
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a slice of a table adds up to in one year. */
public record TableTotal(String scope, Frame frame, int year, BigDecimal exports, BigDecimal imports) {

    private static final int NO_YEAR = 0;

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
        return merged(Stream.concat(
                // A slice that lost all its rows is held against the whole like any other.
                totals.slices().stream().map(slice -> nothing(table, totals.frame(), slice)),
                sums.collectAsList().stream().map(row -> of(table, totals.frame(), row))));
    }

    private static List<TableTotal> merged(Stream<TableTotal> totals) {
        return List.copyOf(totals.collect(Collectors.toMap(
                        total -> total.scope() + "\0" + total.year(), total -> total, TableTotal::plus, TreeMap::new))
                .values());
    }

    private static TableTotal nothing(String table, Frame frame, String slice) {
        return new TableTotal(scope(table, slice), frame, NO_YEAR, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static String scope(String table, String slice) {
        return slice.isEmpty() ? table : table + ", " + slice;
    }

    private static Column amount(String expression) {
        return coalesce(expr(expression), lit(BigDecimal.ZERO)).cast("decimal(28,2)");
    }

    private static TableTotal of(String table, Frame frame, Row row) {
        return new TableTotal(scope(table, row.getString(0)), frame, row.getInt(1), row.getDecimal(2), row.getDecimal(3));
    }

    private TableTotal plus(TableTotal other) {
        return new TableTotal(scope, frame, year, exports.add(other.exports), imports.add(other.imports));
    }
}
