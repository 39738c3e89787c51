package dev.okrug.mart;

import java.io.Serializable;
import java.util.Map;

/**
 * What was delivered of one moment, and whether it can be compared; where regions report for themselves, by all of those
 * that ever did.
 *
 * @param monthSet the months delivered of both flows, as a set of bits; of the delivered one where only one flow ever is
 */
record MomentCoverage(int monthSet, Map<Span, Map<Flow, Figure>> figures) implements Serializable {

    private static final int YEAR = 12;

    /**
     * Of one figure.
     *
     * @param months of it that were delivered, as a set of bits; of turnover those delivered of both flows
     * @param delivered whether enough of it was to say what it is; else it is missing, not zero
     */
    record Figure(int months, boolean delivered, Comparability comparability) implements Serializable {

        boolean holds(int month) {
            return (months & (1 << (month - 1))) != 0;
        }

        /** Whether a whole calendar year was delivered. */
        boolean isWholeYear() {
            return isWholeThrough(YEAR);
        }

        /** Whether every month from January to this one was delivered. */
        boolean isWholeThrough(int month) {
            return months == (1 << month) - 1;
        }

        /** Whether nothing was delivered, neither of the figure nor of its base. */
        boolean isNothing() {
            return months == 0 && !delivered && comparability == Comparability.MISSING_BASE;
        }

        /** The figure against its base. */
        Compared compared(long cents, long baseCents, long lowBaseCents) {
            return new Compared(delivered ? (Long) cents : null, baseCents, comparability, lowBaseCents);
        }
    }

    /** How many months were delivered. */
    int months() {
        return Integer.bitCount(monthSet);
    }

    /** Whether any flow of the moment itself was delivered. */
    boolean isAnythingDelivered() {
        return figures.get(Span.MOMENT).values().stream().anyMatch(Figure::delivered);
    }

    /** Whether the figure of the moment itself can be compared. */
    boolean isComparable(Flow flow) {
        return of(Span.MOMENT, flow).comparability() == Comparability.COMPARABLE;
    }

    Figure of(Span span, Flow flow) {
        return figures.get(span).get(flow);
    }
}
