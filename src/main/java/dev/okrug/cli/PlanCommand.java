package dev.okrug.cli;

import dev.okrug.job.PlanJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a run would do: deliveries new, known, superseded, duplicate; writes nothing. */
@Command(
        name = "plan",
        description = "Says what a run would do: deliveries new, known, superseded, duplicate; writes nothing.")
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private JobArgument job;

    @Override
    public Integer call() {
        return printout.of(PlanJob.plan(job.read()));
    }
}
