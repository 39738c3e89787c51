package dev.okrug.cli;

import dev.okrug.job.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the tables that a job can publish. */
@Command(
        name = "marts",
        description = "Lists the tables that a job can publish.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class MartsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Catalogue.marts().forEach(command.commandLine().getOut()::println);
        return 0;
    }
}
