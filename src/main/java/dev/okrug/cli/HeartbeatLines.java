package dev.okrug.cli;

import java.io.PrintWriter;

/** A line now and then, for logs. */
final class HeartbeatLines implements Surface {

    private final PrintWriter err;

    HeartbeatLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public long everyMillis() {
        return 10_000;
    }

    @Override
    public void show(String line) {
        err.println(line);
    }

    @Override
    public void clear() {
        // What stands in a log stays.
    }
}
