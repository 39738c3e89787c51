package dev.okrug.cli;

import dev.okrug.contract.Fault;
import org.apache.hadoop.fs.FSError;

/**
 * How a command ends that does not end well.
 *
 * @param exitCode whose move it is
 * @param sentence what to tell
 * @param published whether something was published, as far as anyone can say
 */
record Ending(int exitCode, String sentence, String published) {

    private static final String NOT_PUBLISHED = "not published";

    /** The same, but where Spark's work was ended by a signal it is no fault that it ended. */
    static Ending of(Throwable thrown, Interruption interruption) {
        Ending known = of(thrown);
        return known.exitCode == 1 && interruption.asked() ? interrupted() : known;
    }

    /** The ending that a fault leads to; Spark wraps what its tasks throw, so the causes are looked through. */
    static Ending of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault) {
                return of(fault);
            }
            if (cause instanceof OutOfMemoryError) {
                return new Ending(
                        1,
                        "Cannot go on: the memory is used up. Raise OKRUG_HEAP, such as OKRUG_HEAP=4g.",
                        NOT_PUBLISHED);
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return new Ending(
                        Fault.Kind.STORAGE.exitCode(),
                        "Cannot write: no space is left on the device. Make room on the output's disk and in "
                                + System.getProperty("java.io.tmpdir") + ", and run again.",
                        NOT_PUBLISHED);
            }
            if (cause instanceof FSError) {
                return new Ending(
                        Fault.Kind.STORAGE.exitCode(),
                        "Cannot go on: a disk failed (" + cause.getMessage()
                                + "). Check the health of the output's disk" + " and of "
                                + System.getProperty("java.io.tmpdir") + ", and run again.",
                        NOT_PUBLISHED);
            }
        }
        return new Ending(
                1,
                "This is a fault of Okrug, not of your data: " + thrown
                        + ". Run again with --verbose and report what it prints.",
                NOT_PUBLISHED);
    }

    private static Ending of(Fault fault) {
        String published = fault.kind() == Fault.Kind.UNKNOWN ? "unknown whether published" : NOT_PUBLISHED;
        return new Ending(fault.kind().exitCode(), fault.getMessage(), published);
    }

    private static Ending interrupted() {
        return new Ending(130, "Stopped by a signal.", NOT_PUBLISHED);
    }

    /** The last line of a run: in one line, whatever the sentence. */
    String lastLine() {
        return published + ": " + sentence.lines().findFirst().orElse("");
    }
}
