package dev.okrug.cli;

import dev.okrug.job.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the raw formats that a job spec may name as profile. */
@Command(
        name = "profiles",
        description = "Lists the raw formats that a job spec may name as profile.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ProfilesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Catalogue.profiles().forEach(command.commandLine().getOut()::println);
        return 0;
    }
}
