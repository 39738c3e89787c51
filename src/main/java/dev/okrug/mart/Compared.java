package dev.okrug.mart;

import java.math.BigDecimal;

/**
 * A figure against the same months a year before.
 *
 * @param cents missing where the figure was not delivered, which is not zero
 * @param baseCents the same a year before; zero where that was not delivered
 * @param comparability whether both are of the same months
 * @param lowBaseCents bases under this floor give LOW_BASE
 */
record Compared(Long cents, long baseCents, Comparability comparability, long lowBaseCents) {

    BigDecimal usd() {
        return cents == null ? null : Money.usd(cents);
    }

    BigDecimal baseUsd() {
        return comparability == Comparability.MISSING_BASE ? null : Money.usd(baseCents);
    }

    /** figure / base − 1, over whole cents so that nothing is rounded twice. */
    Double growth() {
        return status().givesGrowth() ? Ratio.of(Math.subtractExact(cents, baseCents), baseCents) : null;
    }

    /** figure / base. */
    Double ratio() {
        return status().givesGrowth() ? Ratio.of(cents, baseCents) : null;
    }

    /** Whether figure and base are of the same months, and both were delivered. */
    boolean isComparable() {
        return comparability == Comparability.COMPARABLE && cents != null;
    }

    /** (figure − base) / base of the whole: parts of a whole add up to its growth. */
    Double contribution(long wholeBaseCents) {
        return isComparable() ? Ratio.of(Math.subtractExact(cents, baseCents), wholeBaseCents) : null;
    }

    Status status() {
        if (comparability == Comparability.MISSING_BASE) {
            return Status.MISSING_BASE;
        }
        if (cents == null || comparability == Comparability.INCOMPLETE) {
            return Status.INCOMPLETE;
        }
        if (baseCents < 0) {
            return Status.NEGATIVE_BASE;
        }
        if (baseCents == 0) {
            return cents == 0 ? Status.BOTH_ZERO : Status.NEW;
        }
        if (cents == 0) {
            return Status.GONE;
        }
        return baseCents < lowBaseCents ? Status.LOW_BASE : Status.OK;
    }
}
