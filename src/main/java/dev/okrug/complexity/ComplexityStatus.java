package dev.okrug.complexity;

/** Whether there is a complexity, and why not. */
public enum ComplexityStatus {
    OK,
    /** The region or commodity itself has no trade. */
    NO_TRADE,
    /** Fewer than three regions trade. */
    TOO_FEW_REGIONS,
    /** Some regions have nothing in common with the others, so that no scale holds for both. */
    DISCONNECTED,
    /** The second eigenvalue is zero, or too close to others to tell its vector from theirs. */
    AMBIGUOUS
}
