package dev.okrug.source;

/** What is wrong with the shape of one record, whatever its fields mean. */
public enum RecordFlaw {
    NONE,
    FIELDS_MISSING,
    FIELDS_EXTRA,
    REPEATED_HEADER
}
