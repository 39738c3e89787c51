package dev.okrug.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which cells of a table are published. Every cell that is unsafe by the rules is hidden, and with it so many others that for
 * whoever reads the rest, and for each single trader beside, other tables are as possible as the true one: one in which the cell is larger
 * and one in which it is smaller by its protection. Each of these tables is found before the next cell is looked at, so what
 * is hidden is proven and not hoped to be enough; hiding more later cannot undo it.
 */
public final class Suppression {

    private final TraderTable table;
    private final Rules rules;
    private final Map<Cell, Status> hidden = new HashMap<>();
    /** Of hiding each cell, by number; 0 once it is hidden. */
    private final long[] costs;

    private Suppression(TraderTable table, Rules rules) {
        this.table = table;
        this.rules = rules;
        this.costs = new long[table.numbers()];
        table.cells().forEach(each -> costs[table.number(each)] = costOf(each));
    }

    /** Hides what the rules demand and what protects it. */
    public static Suppression of(TraderTable table, Rules rules) {
        Suppression suppression = primaryOf(table, rules);
        List<Cell> unsafe = suppression.hidden.keySet().stream()
                .sorted(Comparator.comparingInt((Cell each) -> suppression.weight(each))
                        .thenComparingLong(Cell::value)
                        .reversed()
                        .thenComparingInt(Cell::place)
                        .thenComparingInt(Cell::commodity))
                .toList();
        unsafe.forEach(suppression::protect);
        return suppression;
    }

    /** Hides only what the rules demand: what is hidden can be found by subtraction. */
    static Suppression primaryOf(TraderTable table, Rules rules) {
        Suppression suppression = new Suppression(table, rules);
        table.cells().stream()
                .filter(each -> rules.protection(each) > 0)
                .forEach(each -> suppression.hide(each, Status.SUPPRESSED_PRIMARY));
        return suppression;
    }

    /** Whether a cell is published. */
    public Status status(Cell cell) {
        return hidden.getOrDefault(cell, Status.OK);
    }

    /** How many cells have a status. */
    public long count(Status status) {
        return table.cells().stream().filter(each -> status(each) == status).count();
    }

    private void protect(Cell cell) {
        long amount = rules.protection(cell);
        Map<Cell, Long> changes = hideFor(attack(cell, Cell.NOBODY), amount);
        for (int trader : traders(changes.keySet())) {
            Attack attack = attack(cell, trader);
            if (trader != cell.largestTrader()
                    && changes.entrySet().stream().anyMatch(each -> attack.doubt(each.getKey()) < each.getValue())) {
                hideFor(attack, amount);
            }
        }
        hideFor(new Attack(table, cell, cell.secondTrader(), cell.largestTrader()), rules.protectionFromLargest(cell));
    }

    private Attack attack(Cell cell, int trader) {
        return new Attack(table, cell, cell.largestTrader(), trader);
    }

    private static SortedSet<Integer> traders(Set<Cell> cells) {
        SortedSet<Integer> traders = new TreeSet<>();
        for (Cell each : cells) {
            for (int trader : each.names()) {
                traders.add(trader);
            }
        }
        return traders;
    }

    private Map<Cell, Long> hideFor(Attack attack, long amount) {
        MoveSearch search = new MoveSearch(attack, this::cost);
        for (Change change : search.changes(amount)) {
            change.cells().forEach(each -> hide(each, Status.SUPPRESSED_SECONDARY));
        }
        return search.used();
    }

    private void hide(Cell cell, Status status) {
        hidden.putIfAbsent(cell, status);
        costs[table.number(cell)] = 0;
    }

    private long cost(Cell cell) {
        return costs[table.number(cell)];
    }

    /** Large cells tell more than small ones, but not in proportion. */
    private long costOf(Cell cell) {
        return weight(cell) * (long) (Long.SIZE - Long.numberOfLeadingZeros(cell.value()));
    }

    private int weight(Cell cell) {
        return table.places().weight(cell.place()) * table.commodities().weight(cell.commodity());
    }
}
