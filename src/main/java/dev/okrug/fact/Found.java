package dev.okrug.fact;

import java.util.Arrays;

/**
 * A value and a {@link Finding} in one long, so that reading a text once gives both and makes no object: the finding in
 * the top eight bits, the value, with its sign, in the other 56.
 */
final class Found {

    private static final int VALUE_BITS = 56;
    private static final int FINDING_BITS = Long.SIZE - VALUE_BITS;

    private Found() {}

    static long of(long value) {
        return of(value, Finding.NONE);
    }

    static long of(long value, Finding finding) {
        return ((long) finding.code() << VALUE_BITS) | (value & ((1L << VALUE_BITS) - 1));
    }

    static long of(Finding finding) {
        return of(0, finding);
    }

    static long value(long found) {
        return found << FINDING_BITS >> FINDING_BITS;
    }

    static boolean is(long found, Finding finding) {
        return found >>> VALUE_BITS == finding.code();
    }

    /** Whether an amount was found. */
    static boolean isNumber(long found) {
        return is(found, Finding.NONE) || is(found, Finding.ROUNDED);
    }

    /** Some findings as a set of bits. */
    static long set(Finding... findings) {
        return Arrays.stream(findings)
                .mapToLong(finding -> 1L << finding.code())
                .sum();
    }

    /** Whether the finding is in a set. */
    static boolean isIn(long found, long set) {
        return (set >>> (found >>> VALUE_BITS) & 1) != 0;
    }
}
