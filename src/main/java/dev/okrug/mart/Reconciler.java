package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.RegionPeriod;
import dev.okrug.delivery.Ledger;
import dev.okrug.mart.Reconciliation.Check;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Holds totals against each other: files against what became of their records, tables against the cube. */
public final class Reconciler {

    private static final String RECORDS =
            "records in file = facts + rejected + superseded + control totals + out of range + duplicate";
    private static final String VALUE = "value screened in file = value of what became of its records";
    private static final String TABLE = "table = cube";

    private record Pair(BigDecimal exports, BigDecimal imports) {

        static final Pair NOTHING = new Pair(BigDecimal.ZERO, BigDecimal.ZERO);

        Pair plus(Pair other) {
            return new Pair(exports.add(other.exports), imports.add(other.imports));
        }
    }

    private Reconciler() {}

    /** Records of each file against what became of them. */
    public static List<Check> files(Basis basis) {
        List<Check> checks = new ArrayList<>();
        for (Ledger.Line line : Ledger.of(basis.vintages())) {
            BigDecimal inFile = BigDecimal.valueOf(line.delivery().records());
            BigDecimal accounted = BigDecimal.valueOf(line.accounted().records());
            checks.add(new Check(RECORDS, line.path(), "records", inFile, accounted));
            BigDecimal screened = LocalTable.usd(line.delivery().cents(tally -> true));
            checks.add(new Check(
                    VALUE,
                    line.path(),
                    "USD",
                    screened,
                    LocalTable.usd(line.accounted().cents())));
        }
        return checks;
    }

    /**
     * What a table adds up to.
     *
     * @param rows of the table where the driver has them, and else those that were written
     */
    public static List<TableTotal> totals(Mart mart, Dataset<Row> rows) {
        return mart.totals().stream()
                .flatMap(totals -> TableTotal.of(mart.contract().table(), totals, rows).stream())
                .toList();
    }

    /** Tables against the cube, year by year; a year that a slice lacks is zero there. */
    public static List<Check> tables(Basis basis, List<TableTotal> totals) {
        Map<String, List<TableTotal>> byScope =
                totals.stream().collect(Collectors.groupingBy(TableTotal::scope, TreeMap::new, Collectors.toList()));
        Map<Frame, Map<Integer, Pair>> cube = new HashMap<>();
        List<Check> checks = new ArrayList<>();
        byScope.forEach((scope, years) -> {
            Map<Integer, Pair> found = new HashMap<>();
            years.forEach(total -> found.put(total.year(), new Pair(total.exports(), total.imports())));
            Frame frame = years.get(0).frame();
            cube.computeIfAbsent(frame, each -> inCube(basis, each)).forEach((year, whole) -> {
                Pair table = found.getOrDefault(year, Pair.NOTHING);
                checks.add(new Check(TABLE, scope + ", exports " + year, "USD", table.exports(), whole.exports()));
                checks.add(new Check(TABLE, scope + ", imports " + year, "USD", table.imports(), whole.imports()));
            });
        });
        return checks;
    }

    private static Map<Integer, Pair> inCube(Basis basis, Frame frame) {
        Map<Period, Pair> byPeriod = new HashMap<>();
        for (RegionPeriod each : basis.cube().byRegion()) {
            Pair pair = new Pair(LocalTable.usd(each.exports()), LocalTable.usd(each.imports()));
            byPeriod.merge(each.period(), pair, Pair::plus);
        }
        FrameCalendar calendar = new FrameCalendar(frame, basis);
        TreeMap<Integer, Pair> years = new TreeMap<>();
        for (Period moment : calendar.moments()) {
            for (Period part : calendar.parts(Span.MOMENT, moment)) {
                years.merge(moment.year(), byPeriod.getOrDefault(part, Pair.NOTHING), Pair::plus);
            }
        }
        return years;
    }
}
