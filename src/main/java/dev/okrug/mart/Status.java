package dev.okrug.mart;

/** How a comparison is to be read; growth and ratio are given for OK and LOW_BASE only. */
enum Status {
    OK,
    /** There was nothing in the base period. */
    NEW,
    /** There is nothing any more. */
    GONE,
    BOTH_ZERO,
    /** The base period was not delivered. */
    MISSING_BASE,
    /** The months delivered differ. */
    INCOMPLETE,
    /** The base is below the job's floor, so growth says little. */
    LOW_BASE,
    /** The base is negative through corrections. */
    NEGATIVE_BASE;

    boolean givesGrowth() {
        return this == OK || this == LOW_BASE;
    }
}
