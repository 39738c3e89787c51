package dev.okrug.fact;

/** What reading one text can find besides its value. Codes fit in seven bits. */
enum Finding {
    NONE(0),
    EMPTY(1),
    MALFORMED(2),
    SPREADSHEET_DAMAGE(3),
    ROUNDED(4),
    TOO_LARGE(5),
    NO_SUCH_MONTH(6),
    WRONG_LENGTH(7),
    ZERO_RESTORED(8),
    UNKNOWN(9),
    AMBIGUOUS(10),
    RETIRED(11),
    OUTSIDE_REFERENCE(12),
    AGGREGATE(13),
    LOOK_ALIKE(14),
    WITHHELD(15),
    NOT_ALLOCATED(16),
    NOT_NAMED(17);

    private final int code;

    Finding(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
