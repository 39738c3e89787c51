package dev.okrug.telemetry;

import dev.okrug.contract.Fault;
import java.util.Locale;

/** How a run ended. */
public enum Outcome {
    /** A new release is current. */
    PUBLISHED,
    /** The current release says the same already. */
    UNCHANGED,
    /** The job, a delivery, a gate or an audit forbids to publish. */
    REFUSED,
    /** Something broke. */
    FAILED,
    /** Nobody can say whether the release was published. */
    UNKNOWN,
    /** A signal stopped it. */
    STOPPED;

    private static final int BY_SIGNAL = 128;

    /** How a run ended that did not end well. */
    static Outcome ofExitCode(int exitCode) {
        if (exitCode > BY_SIGNAL) {
            return STOPPED;
        }
        if (exitCode == Fault.Kind.UNKNOWN.exitCode()) {
            return UNKNOWN;
        }
        return exitCode == Fault.Kind.SPEC.exitCode()
                        || exitCode == Fault.Kind.INPUT.exitCode()
                        || exitCode == Fault.Kind.GATE.exitCode()
                ? REFUSED
                : FAILED;
    }

    boolean well() {
        return this == PUBLISHED || this == UNCHANGED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
