package dev.okrug.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Linear programmes of other authors try to find what is hidden. */
class AttackTest {

    private static final int TABLES = 200;
    private static final int INSIDERS = 68;
    private static final int TABLES_WITH_INSIDERS = 20;

    @Test
    void whoReadsWhatIsPublishedFindsNoHiddenCell() {
        long found = 0;
        long cells = 0;
        long primary = 0;
        long secondary = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            TraderTable table = RandomTables.of(seed);
            Suppression suppression = Suppression.of(table, Rules.USUAL);
            found += found(table, suppression, Cell.NOBODY);
            assertTotalsStay(table);
            cells += table.cells().size();
            primary += suppression.count(Status.SUPPRESSED_PRIMARY);
            secondary += suppression.count(Status.SUPPRESSED_SECONDARY);
        }
        System.out.printf(
                Locale.ROOT,
                "%d tables, %d cells: %.1f %% hidden by the rules, %.1f %% to protect them; %d found%n",
                TABLES,
                cells,
                100.0 * primary / cells,
                100.0 * secondary / cells,
                found);
        assertThat(found).isZero();
    }

    /** What is published of a total is the sum of its leaves, those that are hidden included. */
    private static void assertTotalsStay(TraderTable table) {
        for (Cell cell : table.cells()) {
            assertThat(table.leavesOf(cell).stream().mapToLong(Cell::net).sum()).isEqualTo(cell.net());
        }
    }

    @Test
    void aTraderWhoKnowsItsOwnTradeFindsNoHiddenCellOfOthers() {
        for (int seed = 0; seed < TABLES_WITH_INSIDERS; seed++) {
            TraderTable table = RandomTables.of(seed);
            Suppression suppression = Suppression.of(table, Rules.USUAL);
            for (int trader = 0; trader < INSIDERS; trader++) {
                assertThat(found(table, suppression, trader))
                        .as("table " + seed + ", trader " + trader)
                        .isZero();
            }
        }
    }

    @Test
    void withoutSecondarySuppressionTheAttackerSucceeds() {
        long found = IntStream.range(0, 20)
                .mapToObj(RandomTables::of)
                .mapToLong(table -> found(table, Suppression.primaryOf(table, Rules.USUAL), Cell.NOBODY))
                .sum();
        assertThat(found).isPositive();
    }

    /** How many hidden cells the attacker bounds closer than it may: those hidden for others must only not be known exactly. */
    private static long found(TraderTable table, Suppression suppression, int trader) {
        Attacker attacker = new Attacker(table, each -> suppression.status(each) == Status.OK, trader);
        List<Cell> hidden = table.cells().stream()
                .filter(each -> !attacker.knows(each))
                .filter(each -> trader == Cell.NOBODY || suppression.status(each) == Status.SUPPRESSED_PRIMARY)
                .toList();
        return hidden.stream()
                .filter(each -> !isProtected(attacker.bound(each), each, trader))
                .count();
    }

    private static boolean isProtected(Attacker.Interval interval, Cell cell, int trader) {
        // One cent at least: a hidden cell that is itself safe must not be known exactly either.
        long amount = Math.max(
                1,
                trader == cell.largestTrader()
                        ? Rules.USUAL.protectionFromLargest(cell)
                        : Rules.USUAL.protection(cell));
        long known = Math.max(cell.of(trader), cell.value() - amount);
        return interval.holds(known, cell.value() + amount);
    }
}
