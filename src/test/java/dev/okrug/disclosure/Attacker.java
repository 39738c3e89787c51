package dev.okrug.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Knows what is published, that nothing is negative, where nothing was traded, how sums add up, and its own trade. */
final class Attacker {

    private final TraderTable table;
    private final Predicate<Cell> published;
    private final int trader;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Cell, Variable> unknown = new HashMap<>();

    /** As close as it comes to a cell. */
    record Interval(double least, double most) {

        boolean holds(long from, long to) {
            double tolerance = 1e-6 * (double) Math.max(1, to);
            return least <= (double) from + tolerance && (double) to - tolerance <= most;
        }
    }

    Attacker(TraderTable table, Predicate<Cell> published, int trader) {
        this.table = table;
        this.published = published;
        this.trader = trader;
        table.cells().stream().filter(each -> !knows(each)).forEach(this::add);
        for (Cell whole : table.cells()) {
            relate(
                    whole,
                    each -> each.place() == whole.place()
                            && isPart(table.commodities(), each.commodity(), whole.commodity()));
            relate(
                    whole,
                    each -> each.commodity() == whole.commodity()
                            && isPart(table.places(), each.place(), whole.place()));
        }
    }

    private static boolean isPart(Hierarchy tree, int node, int whole) {
        return node != Hierarchy.TOTAL && tree.parent(node) == whole;
    }

    /** It also knows where it is alone. */
    boolean knows(Cell cell) {
        return published.test(cell) || cell.of(trader) == cell.value();
    }

    private void add(Cell cell) {
        unknown.put(
                cell, model.newVariable(cell.place() + "/" + cell.commodity()).lower(cell.of(trader)));
    }

    private void relate(Cell whole, Predicate<Cell> isPart) {
        var parts = table.cells().stream().filter(isPart).toList();
        if (parts.isEmpty()) {
            return;
        }
        Expression sum = model.newExpression("sum " + model.countExpressions());
        long known = knows(whole) ? whole.value() : 0;
        if (!knows(whole)) {
            sum.set(unknown.get(whole), -1);
        }
        for (Cell part : parts) {
            if (knows(part)) {
                known -= part.value();
            } else {
                sum.set(unknown.get(part), 1);
            }
        }
        sum.level(known);
    }

    Interval bound(Cell cell) {
        Variable aim = unknown.get(cell);
        aim.weight(1);
        Interval interval = new Interval(value(model.minimise(), 0), value(model.maximise(), Double.MAX_VALUE));
        aim.weight(null);
        return interval;
    }

    private static double value(Optimisation.Result result, double unbounded) {
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return unbounded;
        }
        if (!result.getState().isOptimal()) {
            throw new AssertionError("No answer: " + result.getState());
        }
        return result.getValue();
    }
}
