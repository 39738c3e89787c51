package dev.okrug.doctor;

import dev.okrug.contract.Fault;
import java.util.List;
import java.util.Locale;

/**
 * What was found.
 *
 * @param about what was looked at, in a word or two
 * @param sentence what was found, and what to do
 * @param exitCode that a run would end with for it, 0 where it would not end
 */
public record Finding(Grade grade, String about, String sentence, int exitCode) {

    /** How bad it is. */
    public enum Grade {
        OK,
        /** A run may work, or may be slow or fail later. */
        WARN,
        /** A run would fail. */
        FAIL;

        /** As it is printed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding ok(String about, String sentence) {
        return new Finding(Grade.OK, about, sentence, 0);
    }

    static Finding warn(String about, String sentence) {
        return new Finding(Grade.WARN, about, sentence, 0);
    }

    /** A setting, or the machine, is to blame. */
    static Finding fail(String about, String sentence) {
        return new Finding(Grade.FAIL, about, sentence, Fault.Kind.SPEC.exitCode());
    }

    /** What a fault says. */
    static Finding of(String about, Fault fault) {
        return new Finding(
                Grade.FAIL,
                about,
                fault.getMessage().replace("\n", " "),
                fault.kind() == Fault.Kind.STORAGE ? Fault.Kind.STORAGE.exitCode() : Fault.Kind.SPEC.exitCode());
    }

    /** The worst exit code: a storage that fails is named before a setting that is wrong. */
    public static int exitCode(List<Finding> findings) {
        return findings.stream().mapToInt(Finding::exitCode).max().orElse(0);
    }
}
