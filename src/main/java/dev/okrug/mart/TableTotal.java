package dev.okrug.mart;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.okrug.contract.Contract;
import dev.okrug.contract.TableRows;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** What a slice of a table adds up to in one year. */
public record TableTotal(String scope, Frame frame, int year, BigDecimal exports, BigDecimal imports) {

    private static final int NO_YEAR = 0;

    /** Adds a table up. */
    static List<TableTotal> of(Contract contract, Totals totals, TableRows rows) {
        String table = contract.table();
        Stream<TableTotal> parts = rows instanceof TableRows.AtHand atHand
                ? atHand.rows().stream().map(row -> of(table, totals, cells(contract, row)))
                : sums(totals, ((TableRows.Query) rows).rows()).stream().map(row -> of(table, totals, row));
        return List.copyOf(Stream.concat(
                        // A slice that lost all its rows is held against the whole like any other.
                        totals.slices().stream().map(slice -> nothing(table, totals.frame(), slice)), parts)
                .collect(Collectors.toMap(
                        total -> total.scope() + "\0" + total.year(), total -> total, TableTotal::plus, TreeMap::new))
                .values());
    }

    private static Totals.Cells cells(Contract contract, Row row) {
        return column -> row.get(contract.fieldNames().indexOf(column));
    }

    private static TableTotal of(String table, Totals totals, Totals.Cells row) {
        int year = totals.frame() == Frame.MONTHLY
                ? ((Date) row.get("month")).toLocalDate().getYear()
                : (Integer) row.get("year");
        String slice =
                totals.slice().map(column -> String.valueOf(row.get(column))).orElse("");
        return new TableTotal(
                scope(table, slice),
                totals.frame(),
                year,
                amount(totals.exports().of(row)),
                amount(totals.imports().of(row)));
    }

    private static BigDecimal amount(Object value) {
        return value == null ? BigDecimal.ZERO : (BigDecimal) value;
    }

    private static List<Row> sums(Totals totals, Dataset<Row> rows) {
        return rows.groupBy(
                        totals.slice()
                                .map(slice -> col(slice).cast("string"))
                                .orElse(lit(""))
                                .as("slice"),
                        (totals.frame() == Frame.MONTHLY ? functions.year(col("month")) : col("year")).as("year"))
                .agg(
                        sum(amount(totals.exports())).as("exports"),
                        sum(amount(totals.imports())).as("imports"))
                .collectAsList();
    }

    private static Column amount(Totals.InFlow figure) {
        return coalesce(figure.of(), lit(BigDecimal.ZERO)).cast("decimal(28,2)");
    }

    private static TableTotal of(String table, Totals totals, Row row) {
        return new TableTotal(
                scope(table, row.getString(0)), totals.frame(), row.getInt(1), row.getDecimal(2), row.getDecimal(3));
    }

    private static TableTotal nothing(String table, Frame frame, String slice) {
        return new TableTotal(scope(table, slice), frame, NO_YEAR, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static String scope(String table, String slice) {
        return slice.isEmpty() ? table : table + ", " + slice;
    }

    private TableTotal plus(TableTotal other) {
        return new TableTotal(scope, frame, year, exports.add(other.exports), imports.add(other.imports));
    }
}
