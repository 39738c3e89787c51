package dev.okrug.cli;

import java.io.PrintWriter;

/** Where progress is shown. */
interface Surface {

    /** How often a new line is worth showing, in milliseconds. */
    long everyMillis();

    void show(String line);

    /** Leaves no trace of what need not stay. */
    void clear();

    /** The surface that fits: the launcher says how wide the terminal is, where there is one. */
    static Surface of(PrintWriter err, boolean verbose) {
        int columns = Integer.getInteger("okrug.terminal.columns", 0);
        // Log lines between would tear the living line.
        return columns > 0 && !verbose ? new TerminalLine(err, columns) : new HeartbeatLines(err);
    }
}
