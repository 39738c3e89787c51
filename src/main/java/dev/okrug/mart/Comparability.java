package dev.okrug.mart;

/** Whether a time can be compared with the same time a year before, as far as deliveries go. */
enum Comparability {
    /** The same months were delivered in both years. */
    COMPARABLE,
    /** Nothing was delivered of the base period. */
    MISSING_BASE,
    /** The months delivered differ. */
    INCOMPLETE;

    /** Compares the months delivered of a figure with those of its base; month m is bit m − 1. */
    static Comparability of(int months, int base) {
        if (base == 0) {
            return MISSING_BASE;
        }
        return months == base ? COMPARABLE : INCOMPLETE;
    }

    /** Of a sum of two figures. */
    Comparability and(Comparability other) {
        if (this == COMPARABLE || this == other) {
            return other;
        }
        return other == COMPARABLE ? this : INCOMPLETE;
    }
}
