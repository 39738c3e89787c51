package dev.okrug.cli;

import dev.okrug.spec.JobSpec;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether a job spec can be run, and what it says. */
@Command(
        name = "validate",
        description = {
            "Reads a job spec, looks for its deliveries, and says what the job would read and publish.",
            "",
            "Does not start Spark, and opens no delivery."
        })
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private JobArgument job;

    @Override
    public Integer call() {
        JobSpec spec = job.read();
        List<String> lines = JobSummary.of(spec);
        return printout.of(lines.get(0), lines.subList(1, lines.size()));
    }
}
