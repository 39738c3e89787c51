package dev.okrug.mart;

/** One number over another. */
final class Ratio {

    private Ratio() {}

    /** Null where there is nothing to divide, or nothing to divide it by. */
    static Double of(Long part, long whole) {
        return part == null || whole == 0 ? null : (double) part / whole;
    }
}
