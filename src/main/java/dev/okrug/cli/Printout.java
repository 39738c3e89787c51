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

    @Spec(Target.MIXEE)
    private CommandSpec command;

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

    /** Prints a text as it is; {@code false} where nobody reads on. */
    boolean raw(String text) {
        out().print(text);
        return !out().checkError();
    }

    Paint paint() {
        return ((Okrug) command.root().userObject()).out();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
