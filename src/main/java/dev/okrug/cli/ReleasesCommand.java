package dev.okrug.cli;

import dev.okrug.job.OutputQueries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the releases of an output, the current one marked. */
@Command(
        name = "releases",
        description = "Lists the releases of an output, the current one marked.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReleasesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private OutputArgument output;

    @Override
    public Integer call() {
        OutputQueries.releases(output.output()).forEach(command.commandLine().getOut()::println);
        return 0;
    }
}
