package dev.okrug.mart;

import java.io.Serializable;
import java.util.Map;

/**
 * What was delivered of one moment, and whether it can be compared.
 *
 * @param months delivered of both flows; of the delivered one where only one flow ever is
 */
record MomentCoverage(int months, Map<Span, Map<Flow, Figure>> figures) implements Serializable {

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
            return Integer.bitCount(months) == YEAR;
        }

        /** The figure against its base. */
        Compared compared(long cents, long baseCents, long lowBaseCents) {
            return new Compared(delivered ? (Long) cents : null, baseCents, comparability, lowBaseCents);
        }
    }

    Figure of(Span span, Flow flow) {
        return figures.get(span).get(flow);
    }
}
