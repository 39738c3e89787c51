package dev.okrug.cli;

import dev.okrug.job.Printable;
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
        lines.stream().map(Printable::line).forEach(command.commandLine().getOut()::println);
        return 0;
    }
}
