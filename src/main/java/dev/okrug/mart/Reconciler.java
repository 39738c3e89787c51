package dev.okrug.mart;

import dev.okrug.contract.Fault;
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

    /** All totals that a release holds against each other. */
    static List<Check> checks(Basis basis) {
        List<Check> checks = new ArrayList<>(files(basis));
        checks.addAll(tables(basis));
        return checks;
    }

    /** Refuses to publish totals that differ, since only a fault of ours makes them. */
    public static void refuseDifference(Basis basis) {
        List<Check> checks = checks(basis);
        List<String> unequal = checks.stream()
                .filter(check -> !check.equal())
                .map(check -> check.check() + ", " + check.scope() + ": "
                        + check.left().toPlainString() + " against "
                        + check.right().toPlainString() + " " + check.unit())
                .toList();
        if (!unequal.isEmpty()) {
            throw Fault.gate("Cannot publish: " + unequal.size() + " of " + checks.size()
                    + " totals do not reconcile. This is a fault of Okrug. The first: " + unequal.get(0));
        }
    }

    /** Records of each file against what became of them. */
    static List<Check> files(Basis basis) {
        List<Check> checks = new ArrayList<>();
        for (Ledger.Line line : Ledger.of(basis.vintages())) {
            BigDecimal inFile = BigDecimal.valueOf(line.delivery().records());
            BigDecimal accounted = BigDecimal.valueOf(line.accounted().records());
            checks.add(new Check(RECORDS, line.path(), "records", inFile, accounted));
            BigDecimal screened = Money.usd(line.delivery().cents(tally -> true));
            checks.add(new Check(
                    VALUE,
                    line.path(),
                    "USD",
                    screened,
                    Money.usd(line.accounted().cents())));
        }
        return checks;
    }

    /** Tables against the cube, year by year; a year that a slice lacks is zero there. */
    static List<Check> tables(Basis basis) {
        Map<String, List<TableTotal>> byScope = basis.made().totals().stream()
                .collect(Collectors.groupingBy(TableTotal::scope, TreeMap::new, Collectors.toList()));
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
            Pair pair = new Pair(Money.usd(each.exports()), Money.usd(each.imports()));
            byPeriod.merge(each.period(), pair, Pair::plus);
        }
        FrameCalendar calendar = basis.calendar(frame);
        TreeMap<Integer, Pair> years = new TreeMap<>();
        for (Period moment : calendar.moments()) {
            for (Period part : calendar.parts(Span.MOMENT, moment)) {
                years.merge(moment.year(), byPeriod.getOrDefault(part, Pair.NOTHING), Pair::plus);
            }
        }
        return years;
    }
}
