package dev.okrug.cli;

import dev.okrug.job.PlanJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what a run would do: deliveries new, known, superseded, duplicate; writes nothing. */
@Command(
        name = "plan",
        description = "Says what a run would do: deliveries new, known, superseded, duplicate; writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private JobArgument job;

    @Override
    public Integer call() {
        PlanJob.plan(job.read()).forEach(command.commandLine().getOut()::println);
        return 0;
    }
}
