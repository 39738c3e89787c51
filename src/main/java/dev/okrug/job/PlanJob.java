package dev.okrug.job;

import dev.okrug.contract.Fault;
import java.util.List;

/** Says what a run would do, without writing anything. A shape only: to be replaced. */
@SuppressWarnings("DoNotCallSuggester")
public final class PlanJob {

    private PlanJob() {}

    public static List<String> plan(JobSpec spec) {
        throw Fault.spec("Cannot plan the job " + spec.job() + ": not wired.");
    }
}
