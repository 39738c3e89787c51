package dev.okrug.job;

import dev.okrug.contract.Fault;
import java.util.List;

/** Answers questions about what was published. A shape only: to be replaced. */
@SuppressWarnings("DoNotCallSuggester")
public final class OutputQueries {

    private OutputQueries() {}

    /** What the current release was found to be; a finding against it is a Fault of kind GATE. */
    public static List<String> verify(String output) {
        throw Fault.spec("Cannot verify " + output + ": not wired.");
    }

    /** The releases there are, the current one marked. */
    public static List<String> releases(String output) {
        throw Fault.spec("Cannot list the releases of " + output + ": not wired.");
    }

    /** The first rows of a published table, set out as lines; an empty condition takes all rows. */
    public static List<String> show(Engine engine, String output, String table, String where, int limit) {
        throw Fault.spec("Cannot show " + limit + " rows of " + table + " in " + output + " where " + where + " with "
                + engine.session().version() + ": not wired.");
    }
}
