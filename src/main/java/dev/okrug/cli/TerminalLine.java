package dev.okrug.cli;

import java.io.PrintWriter;

/** One line of a terminal, written over and over. */
final class TerminalLine implements Surface {

    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final int columns;

    TerminalLine(PrintWriter err, int columns) {
        this.err = err;
        this.columns = columns;
    }

    @Override
    public long everyMillis() {
        return 200;
    }

    /** A line as wide as the terminal would wrap, and could not be written over. */
    @Override
    public void show(String line) {
        err.print(ERASE + line.substring(0, Math.min(line.length(), columns - 1)));
        err.flush();
    }

    @Override
    public void clear() {
        err.print(ERASE);
        err.flush();
    }
}
