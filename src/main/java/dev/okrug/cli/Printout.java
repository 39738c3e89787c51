package dev.okrug.cli;

import dev.okrug.job.Printable;
import dev.okrug.look.Look;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The answer of a command that only answers; also gives it {@code --help} and {@code --version}. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class Printout {

    /** To write a row takes longer than to make it, where each is written by itself. */
    private static final int LETTERS_BETWEEN_CHECKS = 50_000;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    private int unchecked;

    /** Prints the lines, and gives the exit code of an answered question. */
    int of(List<String> lines) {
        lines.stream().map(Printable::line).forEach(out()::println);
        return 0;
    }

    /** The same with a heading above. */
    int of(String heading, List<String> lines) {
        out().println(paint().heading(heading));
        return of(lines);
    }

    int of(Look.Page page) {
        of(page.heading(), page.rows());
        out().println();
        return of(page.notes());
    }

    /** Prints lines that are painted, and with it printable, already. */
    void painted(List<String> lines) {
        lines.forEach(out()::println);
    }

    /** Prints a text as it is, now or with the next ones; {@code false} where nobody reads on. */
    boolean exactly(String text) {
        out().print(text);
        unchecked += text.length();
        return unchecked < LETTERS_BETWEEN_CHECKS || flush();
    }

    /** Prints what is held back; {@code false} where nobody reads on. */
    boolean flush() {
        unchecked = 0;
        return !out().checkError();
    }

    Paint paint() {
        return ((Okrug) command.root().userObject()).out();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
