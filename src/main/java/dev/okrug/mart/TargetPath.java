package dev.okrug.mart;

/**
 * The way from a base to a goal, at the same growth each year.
 *
 * @param base in cents
 * @param goal in cents
 */
record TargetPath(int baseYear, long base, int deadline, long goal) {

    /** The growth a year that leads from a year's value to the goal: (goal / value)^(1/n) − 1 over n years. */
    Double growthFrom(int year, long value) {
        return value <= 0 || year >= deadline
                ? null
                : (Double) (Math.pow((double) goal / value, 1.0 / (deadline - year)) - 1);
    }

    /** Growth a year from the base. */
    Double plannedGrowth() {
        return growthFrom(baseYear, base);
    }

    /** The part of the way that lies behind: (value − base) / (goal − base). */
    Double progress(long value) {
        return Ratio.of(Math.subtractExact(value, base), Math.subtractExact(goal, base));
    }

    /** Whether a year's value is on the way or ahead of it; without a base there is no way. */
    boolean isKept(int year, double value) {
        return base > 0
                && value >= base * Math.pow((double) goal / base, (double) (year - baseYear) / (deadline - baseYear));
    }
}
