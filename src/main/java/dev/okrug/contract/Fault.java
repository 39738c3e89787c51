package dev.okrug.contract;

/** Why Okrug stops, in a sentence for its user; the kind says whose move it is. */
public final class Fault extends RuntimeException {

    /** Whose move it is; each kind has one exit code of the command line. */
    public enum Kind {
        /** The command line or the job spec is wrong. */
        SPEC(2),
        /** A delivery or a reference file cannot be believed. */
        INPUT(3),
        /** A gate or an audit failed: nothing was published where it was to be. */
        GATE(4),
        /** Another writer holds the output. */
        WRITER(5),
        /** The storage failed: nothing was published where it was to be. */
        STORAGE(6),
        /** The storage failed so that nobody can say whether the release was published. */
        UNKNOWN(7);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    public Fault(Kind kind, String message) {
        this(kind, message, null);
    }

    public Fault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public static Fault spec(String message) {
        return new Fault(Kind.SPEC, message);
    }

    public static Fault input(String message) {
        return new Fault(Kind.INPUT, message);
    }

    public static Fault gate(String message) {
        return new Fault(Kind.GATE, message);
    }

    public static Fault storage(String message, Throwable cause) {
        return new Fault(Kind.STORAGE, message, cause);
    }
}
