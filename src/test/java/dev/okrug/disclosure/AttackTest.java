package dev.okrug.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Linear programmes of other authors try to find what is hidden. */
class AttackTest {

    private static final int TABLES = 200;
    private static final int TABLES_WITH_INSIDERS = 20;

    /** What came of attacks. */
    private record Tally(long found, long cells, long primary, long secondary) {

        static final Tally NOTHING = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    found + other.found, cells + other.cells, primary + other.primary, secondary + other.secondary);
        }
    }

    @Test
    void whoReadsWhatIsPublishedFindsNoHiddenCell() {
        Tally all = IntStream.range(0, TABLES)
                .parallel()
                .mapToObj(AttackTest::attacked)
                .reduce(Tally.NOTHING, Tally::plus);
        System.out.printf(
                Locale.ROOT,
                "%d tables, %d cells: %.1f %% hidden by the rules, %.1f %% to protect them; %d found%n",
                TABLES,
                all.cells(),
                100.0 * all.primary() / all.cells(),
                100.0 * all.secondary() / all.cells(),
                all.found());
        assertThat(all.found()).isZero();
    }

    private static Tally attacked(int seed) {
        TraderTable table = RandomTables.of(seed);
        Suppression suppression = Suppression.of(table, Rules.USUAL);
        assertTotalsStay(table);
        return new Tally(
                found(table, suppression, Cell.NOBODY),
                table.cells().size(),
                suppression.count(Status.SUPPRESSED_PRIMARY),
                suppression.count(Status.SUPPRESSED_SECONDARY));
    }

    /** What is published of a total is the sum of its leaves, those that are hidden included. */
    private static void assertTotalsStay(TraderTable table) {
        for (Cell cell : table.cells()) {
            assertThat(table.leavesOf(cell).stream().mapToLong(Cell::net).sum()).isEqualTo(cell.net());
        }
    }

    @Test
    void aTraderWhoKnowsItsOwnTradeFindsNoHiddenCellOfOthers() {
        long attacks = IntStream.range(0, TABLES_WITH_INSIDERS)
                .parallel()
                .mapToLong(AttackTest::attackedByInsiders)
                .sum();
        assertThat(attacks).isGreaterThan(TABLES_WITH_INSIDERS);
    }

    /** How many tried. Who trades nothing knows no more than whoever reads what is published. */
    private static long attackedByInsiders(int seed) {
        TraderTable table = RandomTables.of(seed);
        Suppression suppression = Suppression.of(table, Rules.USUAL);
        int[] insiders = table.cell(Hierarchy.TOTAL, Hierarchy.TOTAL).names();
        for (int trader : insiders) {
            assertThat(found(table, suppression, trader))
                    .as("table " + seed + ", trader " + trader)
                    .isZero();
        }
        return insiders.length;
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
