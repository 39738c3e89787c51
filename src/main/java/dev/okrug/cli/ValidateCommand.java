package dev.okrug.cli;

import dev.okrug.spec.JobSpec;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether a job spec can be run, and what it says. */
@Command(
        name = "validate",
        description = {
            "Reads a job spec, looks for its deliveries, and says what the job would read and publish.",
            "",
            "Does not start Spark, and opens no delivery."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private JobArgument job;

    @Override
    public Integer call() {
        JobSpec spec = job.read();
        JobSummary.of(spec).forEach(command.commandLine().getOut()::println);
        return 0;
    }
}
