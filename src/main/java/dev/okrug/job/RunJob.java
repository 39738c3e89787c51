package dev.okrug.job;

import dev.okrug.contract.Fault;

/** Runs a job from its deliveries to a release. A shape only: to be replaced. */
@SuppressWarnings("DoNotCallSuggester")
public final class RunJob {

    private RunJob() {}

    public static Outcome run(JobSpec spec, Engine engine, Progress progress) {
        throw Fault.spec("Cannot run the job " + spec.job() + ": not wired.");
    }
}
