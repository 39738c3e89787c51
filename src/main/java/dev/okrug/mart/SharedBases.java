package dev.okrug.mart;

import java.math.BigInteger;

/**
 * Bases of codes that a new edition of the Harmonized System tied together. Of the trade a year before it is known under which
 * former codes it was recorded, but not under which of today's it would have been; only the family as a whole can be compared.
 * So the family's base is shared among its codes in proportion to their figures of now, to the cent: each code grows as the
 * family does, none comes or goes unless the family does, what merged is summed exactly, and bases and contributions still add
 * up to those of the whole. A former code is left with nothing. Where the family is gone, each code keeps what was recorded.
 */
final class SharedBases {

    private SharedBases() {}

    /**
     * Shares the bases of a family.
     *
     * @param figures of its codes, in their order
     * @param bases as recorded under each
     */
    static long[] of(long[] figures, long[] bases) {
        BigInteger whole = BigInteger.ZERO;
        BigInteger base = BigInteger.ZERO;
        for (int i = 0; i < figures.length; i++) {
            // By size: a correction below nothing has a base as well.
            whole = whole.add(BigInteger.valueOf(figures[i]).abs());
            base = base.add(BigInteger.valueOf(bases[i]));
        }
        return whole.signum() == 0 ? bases.clone() : shares(figures, base, whole);
    }

    /** Each is what is reached with it less what was reached before, so that nothing is lost by rounding. */
    private static long[] shares(long[] figures, BigInteger base, BigInteger whole) {
        long[] shares = new long[figures.length];
        BigInteger upTo = BigInteger.ZERO;
        long reached = 0;
        for (int i = 0; i < figures.length; i++) {
            upTo = upTo.add(BigInteger.valueOf(figures[i]).abs());
            long next = base.multiply(upTo).divide(whole).longValueExact();
            shares[i] = next - reached;
            reached = next;
        }
        return shares;
    }
}
