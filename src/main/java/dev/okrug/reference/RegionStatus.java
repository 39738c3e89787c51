package dev.okrug.reference;

/** Whether a region still receives trade records of its own. */
public enum RegionStatus {
    /** A region of today. */
    CURRENT,
    /** A former region; its records roll up to its successor. */
    RETIRED,
    /** A code that deliveries use and that stands outside the reference pack. */
    OUTSIDE
}
