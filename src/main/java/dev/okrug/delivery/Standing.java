package dev.okrug.delivery;

/** Whether the facts of a period of a delivery count. */
public enum Standing {
    /** They are in the cube. */
    COUNTED,
    /** A later vintage of the same source covers the period, or the source took it back. */
    SUPERSEDED,
    /** The source gives finer periods of the same time; this one is their control total. */
    CONTROL_TOTAL,
    /** Outside of the periods that the job asks for. */
    OUT_OF_RANGE
}
