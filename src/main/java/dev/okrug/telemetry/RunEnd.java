package dev.okrug.telemetry;

import dev.okrug.contract.Fault;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param exitCode of the command line
 * @param message why it did not end well
 */
public record RunEnd(Outcome outcome, int exitCode, Optional<String> message) {

    public static RunEnd published() {
        return new RunEnd(Outcome.PUBLISHED, 0, Optional.empty());
    }

    public static RunEnd unchanged() {
        return new RunEnd(Outcome.UNCHANGED, 0, Optional.empty());
    }

    /** The same where the release is not everywhere where the job wants it. */
    public RunEnd lagging(int code, String why) {
        return new RunEnd(outcome, code, Optional.of(why));
    }

    /** Did not end well. */
    public static RunEnd failed(int exitCode, String message) {
        return new RunEnd(Outcome.ofExitCode(exitCode), exitCode, Optional.of(message));
    }

    /** Whose move it is, where a fault says so. */
    Optional<Fault.Kind> kind() {
        return Arrays.stream(Fault.Kind.values())
                .filter(kind -> kind.exitCode() == exitCode)
                .findFirst();
    }

    /** Whether another run holds the output, and so has the word there. */
    boolean ofAnotherWriter() {
        return exitCode == Fault.Kind.WRITER.exitCode();
    }
}
