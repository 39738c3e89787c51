package dev.okrug.fact;

/** What screening made of a record. */
public enum Outcome {
    FACT(0),
    REJECTION(1),
    CONTROL_TOTAL(2);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Outcome of(int code) {
        return values()[code];
    }
}
