package dev.okrug.source;

/** What is wrong with the shape of one record, whatever its fields mean. */
public enum RecordFlaw {
    NONE(0),
    FIELDS_MISSING(1),
    FIELDS_EXTRA(2),
    REPEATED_HEADER(3);

    private final int code;

    RecordFlaw(int code) {
        this.code = code;
    }

    /** How raw records write it. */
    public int code() {
        return code;
    }
}
