package dev.okrug.cli;

import dev.okrug.job.OutputQueries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks that the current release is, byte for byte, what was published. */
@Command(
        name = "verify",
        description = "Checks that the current release is, byte for byte, what was published.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputArgument output;

    @Override
    public Integer call() {
        OutputQueries.verify(output.output()).forEach(command.commandLine().getOut()::println);
        return 0;
    }
}
