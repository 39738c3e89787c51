package dev.okrug.disclosure;

/** Whether the figures of a cell are published. */
public enum Status {
    /** They are. */
    OK,
    /** They are not: they would say too much of one trader. */
    SUPPRESSED_PRIMARY,
    /** They are not: another cell could be found with them by subtraction. */
    SUPPRESSED_SECONDARY
}
