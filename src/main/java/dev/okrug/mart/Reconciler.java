package dev.okrug.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Measures;
import dev.okrug.delivery.Ledger;
import dev.okrug.mart.Reconciliation.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Holds totals against each other: files against what became of their records, tables against the cube. */
public final class Reconciler {

    private record Key(String scope, int year) {}

    private record Pair(BigDecimal exports, BigDecimal imports) {}

    private Reconciler() {}

    /** Records of each file against what became of them. */
    public static List<Check> files(Basis basis) {
        List<Check> checks = new ArrayList<>();
        for (Ledger.Line line : Ledger.of(basis.vintages())) {
            checks.add(new Check(
                    "records in file = facts + rejected + superseded + control totals + out of range + duplicate",
                    line.path(),
                    "records",
                    BigDecimal.valueOf(line.delivery().records()),
                    BigDecimal.valueOf(line.accounted().records())));
            checks.add(new Check(
                    "value screened in file = value of what became of its records",
                    line.path(),
                    "USD",
                    LocalTable.usd(line.delivery().cents(tally -> true)),
                    LocalTable.usd(line.accounted().cents())));
        }
        return checks;
    }

    /**
     * Each table, as written, against the cube.
     *
     * @param written the rows of a table as they stand in the draft
     */
    public static List<Check> tables(Basis basis, List<Mart> marts, Function<String, Dataset<Row>> written) {
        Map<Frame, Map<Integer, Pair>> cube = new HashMap<>();
        Dataset<Row> sums = null;
        for (Mart mart : marts) {
            for (Totals totals : mart.totals()) {
                cube.computeIfAbsent(totals.frame(), frame -> cubeTotals(basis, frame));
                for (String slice : totals.slices()) {
                    Dataset<Row> next =
                            tableTotals(written.apply(mart.contract().table()), mart, totals, slice);
                    sums = sums == null ? next : sums.unionAll(next);
                }
            }
        }
        return sums == null ? List.of() : checks(sums.collectAsList(), cube);
    }

    private static Dataset<Row> tableTotals(Dataset<Row> rows, Mart mart, Totals totals, String slice) {
        String scope = mart.contract().table() + (slice.equals("true") ? "" : " where " + slice);
        return rows.where(slice)
                .groupBy(expr(totals.year()).as("year"))
                .agg(
                        zeroIfNone(sum(expr(totals.exports()))).as("exports"),
                        zeroIfNone(sum(expr(totals.imports()))).as("imports"))
                .select(
                        lit(totals.frame().name()),
                        lit(scope),
                        col("year"),
                        col("exports").cast("decimal(38,2)"),
                        col("imports").cast("decimal(38,2)"));
    }

    private static Column zeroIfNone(Column sum) {
        return coalesce(sum, lit(BigDecimal.ZERO));
    }

    private static Map<Integer, Pair> cubeTotals(Basis basis, Frame frame) {
        FrameCalendar calendar = new FrameCalendar(frame, basis);
        Map<Integer, Pair> totals = new HashMap<>();
        basis.cube()
                .byRegion()
                .join(broadcast(calendar.contributions(basis.spark())), DeliveryCube.PERIOD)
                .where(col(FrameCalendar.ROLE).equalTo(FrameCalendar.role(Span.MOMENT, false)))
                .groupBy(Frame.YEARLY.keyColumn("year"))
                .agg(sum(Measures.EXPORTS), sum(Measures.IMPORTS))
                .collectAsList()
                .forEach(row -> totals.put(
                        row.getInt(0), new Pair(LocalTable.usd(row.getLong(1)), LocalTable.usd(row.getLong(2)))));
        return totals;
    }

    private static List<Check> checks(List<Row> sums, Map<Frame, Map<Integer, Pair>> cube) {
        Map<Key, Row> found = new HashMap<>();
        sums.forEach(row -> found.put(new Key(row.getString(1), row.getInt(2)), row));
        List<Check> checks = new ArrayList<>();
        sums.stream()
                .map(row -> List.of(row.getString(0), row.getString(1)))
                .distinct()
                .forEach(table -> {
                    String scope = table.get(1);
                    cube.get(Frame.valueOf(table.get(0))).forEach((year, whole) -> {
                        Row row = found.get(new Key(scope, year));
                        checks.add(check(
                                scope,
                                "exports",
                                year,
                                row == null ? BigDecimal.ZERO : row.getDecimal(3),
                                whole.exports()));
                        checks.add(check(
                                scope,
                                "imports",
                                year,
                                row == null ? BigDecimal.ZERO : row.getDecimal(4),
                                whole.imports()));
                    });
                });
        return checks;
    }

    private static Check check(String scope, String flow, int year, BigDecimal table, BigDecimal cube) {
        return new Check("table = cube", scope + ", " + flow + " " + year, "USD", table, cube);
    }
}
