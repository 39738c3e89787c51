package dev.okrug.disclosure;

import java.io.Serializable;

/**
 * When a cell says too much of one trader, and how far from its value an attacker must be kept then.
 *
 * @param threshold a cell of fewer traders is unsafe
 * @param dominanceLargest of how many largest traders the dominance rule asks
 * @param dominancePercent a cell of which they hold more is unsafe
 * @param protectionPercent a cell is unsafe from which the second largest trader learns the largest closer than this
 */
public record Rules(int threshold, int dominanceLargest, int dominancePercent, int protectionPercent)
        implements Serializable {

    /** What statistical offices use where nothing else is said. */
    public static final Rules USUAL = new Rules(3, 1, 75, 15);

    private static final int ALL = 100;

    /** How far from its value an attacker must be kept, in cents; 0 of a cell that is safe. */
    public long protection(Cell cell) {
        long most = Math.max(ofFew(cell), Math.max(ofDominated(cell), ofEstimated(cell)));
        // More doubt than half of it cannot be kept up against the second largest trader.
        return Math.min(most, part(cell.value(), 1, 2));
    }

    /** How far the largest trader of an unsafe cell must be kept from what it says of the second largest. */
    public long protectionFromLargest(Cell cell) {
        return Math.min(protection(cell), part(cell.of(cell.secondTrader()), protectionPercent, ALL));
    }

    private long ofFew(Cell cell) {
        return cell.traders() >= threshold ? 0 : part(cell.largest(1), protectionPercent, ALL);
    }

    private long ofDominated(Cell cell) {
        long most = cell.largest(dominanceLargest);
        return Math.max(0, part(most, ALL, dominancePercent) - cell.value());
    }

    private long ofEstimated(Cell cell) {
        long rest = cell.value() - cell.largest(2);
        return Math.max(0, part(cell.largest(1), protectionPercent, ALL) - rest);
    }

    /** Rounded up, so that what must be protected never becomes nothing. */
    private static long part(long value, int numerator, int denominator) {
        return -Math.floorDiv(-Math.multiplyExact(value, (long) numerator), denominator);
    }
}
