package dev.okrug.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Looks for the move of an amount that hides least: exactly, among all moves from the largest leaves of a cell. */
final class MoveSearch {

    private static final int MOST_LEAVES = 64;

    private final Attack attack;
    private final ToLongFunction<Cell> cost;
    private final Map<Cell, Long> used = new HashMap<>();

    private long least;
    private Move best;

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

    /** Moves that together change the cell by an amount, up or down. There always are some: at worst up to the grand total. */
    List<Move> moves(long amount) {
        List<Move> moves = new ArrayList<>();
        long left = amount;
        while (left > 0) {
            long moved = left;
            while (!found(moved)) {
                if (moved == 1) {
                    throw new IllegalStateException("No other table hides node "
                            + attack.cell().place() + " × " + attack.cell().commodity());
                }
                moved = (moved + 1) / 2;
            }
            take(moved);
            moves.add(best);
            left -= moved;
        }
        return moves;
    }

    /** How much the leaves change by all moves found. */
    Map<Cell, Long> used() {
        return used;
    }

    private void take(long amount) {
        best.leaves().forEach(each -> used.merge(each, amount, Math::addExact));
    }

    private boolean found(long amount) {
        least = Long.MAX_VALUE;
        best = null;
        attack.table().leavesOf(attack.cell()).stream()
                .filter(each -> isFree(each, amount))
                .sorted(Comparator.comparingLong(Cell::value).reversed())
                .limit(MOST_LEAVES)
                .forEach(each -> search(each, amount));
        return best != null;
    }

    private boolean isFree(Cell leaf, long amount) {
        return leaf != null && attack.doubt(leaf) - used.getOrDefault(leaf, 0L) >= amount;
    }

    private void search(Cell leaf, long amount) {
        List<Line> places = places(leaf, amount);
        List<Line> commodities = commodities(leaf, amount);
        // Both lines hold the leaf.
        long twice = cost.applyAsLong(leaf);
        for (Line place : places) {
            for (Line commodity : commodities) {
                if (place.cost() + commodity.cost() - twice >= least) {
                    break;
                }
                consider(new Move(attack.table(), leaf, place.other(), commodity.other()), amount);
            }
        }
    }

    private void consider(Move move, long amount) {
        if (move.place() != Move.NOWHERE
                && move.commodity() != Move.NOWHERE
                && !isFree(attack.table().cell(move.place(), move.commodity()), amount)) {
            return;
        }
        long sum = 0;
        for (Cell each : move.cells()) {
            sum += cost.applyAsLong(each);
        }
        if (sum < least) {
            least = sum;
            best = move;
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
