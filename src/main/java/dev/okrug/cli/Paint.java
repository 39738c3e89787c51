package dev.okrug.cli;

import dev.okrug.job.Printable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Colours lines, sparingly. What a line holds is made printable first, so that no code in it is but ours.
 *
 * @param on whether there is any colour
 */
record Paint(boolean on) {

    String plain(String line) {
        return Printable.line(line);
    }

    String heading(String line) {
        return painted(Style.bold, Printable.line(line));
    }

    String warning(String line) {
        return painted(Style.fg_yellow, Printable.line(line));
    }

    /** Of several lines the first alone: it says what is wrong, the others where. */
    String error(String lines) {
        String printable = Printable.lines(lines);
        int end = printable.indexOf('\n');
        return end < 0
                ? painted(Style.fg_red, printable)
                : painted(Style.fg_red, printable.substring(0, end)) + printable.substring(end);
    }

    private String painted(Style style, String line) {
        return on ? style.on() + line + Style.reset.on() : line;
    }

    /** The colours of help. */
    Help.ColorScheme ofHelp() {
        return Help.defaultColorScheme(on ? Ansi.ON : Ansi.OFF);
    }
}
