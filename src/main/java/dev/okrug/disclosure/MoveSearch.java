package dev.okrug.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;

/** Looks for the move of an amount that hides least: exactly, among all moves from the largest leaves of a cell. */
final class MoveSearch {

    private static final int MOST_LEAVES = 64;
    private static final int MOST_PARTS = 16;

    private final Attack attack;
    private final ToLongFunction<Cell> cost;
    private final Map<Cell, Long> used = new HashMap<>();

    private long least;
    private Change best;

    /**
     * A search for moves against an attack.
     *
     * @param cost of hiding a cell, 0 of those that are hidden
     */
    MoveSearch(Attack attack, ToLongFunction<Cell> cost) {
        this.attack = attack;
        this.cost = cost;
    }

    private record Line(int other, long cost) {}

    /**
     * Changes that together move an amount into the cell, or out of it. The grand total is what readers need most, so smaller
     * ones and others are looked for before one that changes it. There always are some: at worst up to the grand total.
     */
    List<Change> changes(long amount) {
        List<Change> changes = new ArrayList<>();
        long smallest = Math.max(1, amount / MOST_PARTS);
        for (long left = amount; left > 0; ) {
            long part = Math.min(left, smallest);
            long moved = largest(left, part, leaf -> each -> search(leaf, each, false));
            moved = moved > 0 ? moved : largest(left, part, leaf -> each -> exchange(leaf, each));
            moved = moved > 0 ? moved : largest(left, 1, leaf -> each -> search(leaf, each, true));
            if (moved == 0) {
                throw new IllegalStateException("No other table hides node "
                        + attack.cell().place() + " × " + attack.cell().commodity());
            }
            take(moved);
            changes.add(best);
            left -= moved;
        }
        return changes;
    }

    /** As much of an amount as can be moved at once, halved until it can; 0 where not even the least of it can. */
    private long largest(long amount, long smallest, Function<Cell, LongConsumer> search) {
        long moved = amount;
        while (!found(moved, search)) {
            if (moved <= smallest) {
                return 0;
            }
            moved = Math.max(smallest, (moved + 1) / 2);
        }
        return moved;
    }

    /** How much the leaves change by all moves found. */
    Map<Cell, Long> used() {
        return used;
    }

    private void take(long amount) {
        best.leaves().forEach(each -> used.merge(each, amount, Math::addExact));
    }

    private boolean found(long amount, Function<Cell, LongConsumer> search) {
        least = Long.MAX_VALUE;
        best = null;
        attack.table().leavesOf(attack.cell()).stream()
                .filter(each -> isFree(each, amount))
                .sorted(Comparator.comparingLong(Cell::value).reversed())
                .limit(MOST_LEAVES)
                .forEach(each -> search.apply(each).accept(amount));
        return best != null;
    }

    /** Looks for another leaf that gives or takes what the leaf takes or gives. */
    private void exchange(Cell leaf, long amount) {
        for (Cell other : attack.table().leaves()) {
            if (!attack.table().isWithin(other, attack.cell()) && isFree(other, amount)) {
                keepBest(new Exchange(attack.table(), leaf, other));
            }
        }
    }

    private boolean isFree(Cell leaf, long amount) {
        return leaf != null && attack.doubt(leaf) - used.getOrDefault(leaf, 0L) >= amount;
    }

    /** @param whole whether the grand total may change */
    private void search(Cell leaf, long amount, boolean whole) {
        List<Line> places = places(leaf, amount);
        List<Line> commodities = commodities(leaf, amount);
        // Both lines hold the leaf.
        long twice = cost.applyAsLong(leaf);
        for (Line place : places) {
            for (Line commodity : commodities) {
                if (place.cost() + commodity.cost() - twice >= least) {
                    break;
                }
                consider(new Move(attack.table(), leaf, place.other(), commodity.other()), amount, whole);
            }
        }
    }

    private void consider(Move move, long amount, boolean whole) {
        boolean isRectangle = move.place() != Move.NOWHERE && move.commodity() != Move.NOWHERE;
        boolean changesWhole = move.place() == Move.NOWHERE && move.commodity() == Move.NOWHERE;
        boolean isPossible = !isRectangle || isFree(attack.table().cell(move.place(), move.commodity()), amount);
        if (isPossible && (whole || !changesWhole)) {
            keepBest(move);
        }
    }

    private void keepBest(Change change) {
        long sum = 0;
        for (Cell each : change.cells()) {
            sum += cost.applyAsLong(each);
        }
        if (sum < least) {
            least = sum;
            best = change;
        }
    }

    private List<Line> places(Cell leaf, long amount) {
        TraderTable table = attack.table();
        List<Line> lines = new ArrayList<>(List.of(place(leaf, Move.NOWHERE)));
        for (Cell each : table.leavesOfCommodity(leaf.commodity())) {
            if (!table.places().isWithin(each.place(), attack.cell().place()) && isFree(each, amount)) {
                lines.add(place(leaf, each.place()));
            }
        }
        lines.sort(Comparator.comparingLong(Line::cost));
        return lines;
    }

    private List<Line> commodities(Cell leaf, long amount) {
        TraderTable table = attack.table();
        List<Line> lines = new ArrayList<>(List.of(commodity(leaf, Move.NOWHERE)));
        for (Cell each : table.leavesOfPlace(leaf.place())) {
            if (!table.commodities().isWithin(each.commodity(), attack.cell().commodity()) && isFree(each, amount)) {
                lines.add(commodity(leaf, each.commodity()));
            }
        }
        lines.sort(Comparator.comparingLong(Line::cost));
        return lines;
    }

    private Line place(Cell leaf, int other) {
        long sum = 0;
        for (int each : new Move(attack.table(), leaf, other, Move.NOWHERE).changedPlaces()) {
            sum += cost.applyAsLong(attack.table().cell(each, leaf.commodity()));
        }
        return new Line(other, sum);
    }

    private Line commodity(Cell leaf, int other) {
        long sum = 0;
        for (int each : new Move(attack.table(), leaf, Move.NOWHERE, other).changedCommodities()) {
            sum += cost.applyAsLong(attack.table().cell(leaf.place(), each));
        }
        return new Line(other, sum);
    }
}
