package dev.okrug.mart;

import java.io.Serializable;
import java.util.Map;

/**
 * What was delivered of one moment, and whether it can be compared.
 *
 * @param months delivered of both flows; of the delivered one where only one flow ever is
 */
record MomentCoverage(int months, Map<Span, Map<Flow, Figure>> figures) implements Serializable {

    /**
     * Of one figure.
     *
     * @param delivered whether all of it was; else it is missing, not zero
     */
    record Figure(boolean delivered, Comparability comparability) implements Serializable {

        /** The figure against its base. */
        Compared compared(long cents, long baseCents, long lowBaseCents) {
            return new Compared(delivered ? (Long) cents : null, baseCents, comparability, lowBaseCents);
        }
    }

    Figure of(Span span, Flow flow) {
        return figures.get(span).get(flow);
    }
}
