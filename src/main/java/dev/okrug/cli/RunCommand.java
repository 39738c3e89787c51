package dev.okrug.cli;

import dev.okrug.job.Engine;
import dev.okrug.job.Progress;
import dev.okrug.job.RunJob;
import dev.okrug.job.RunOutcome;
import dev.okrug.spec.JobSpec;
import dev.okrug.telemetry.LastRun;
import dev.okrug.telemetry.RunEnd;
import dev.okrug.telemetry.RunNotes;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs a job and publishes its release. */
@Command(
        name = "run",
        description = {
            "Runs a job and publishes its release.",
            "",
            "The last line says how it ended: published, unchanged, or not published and why."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {

    private final Interruption interruption;

    @Spec
    private CommandSpec command;

    @ParentCommand
    private Okrug okrug;

    @Mixin
    private JobArgument job;

    RunCommand(Interruption interruption) {
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        JobSpec spec = job.read();
        RunNotes notes = RunNotes.begin(spec.job(), InstantSource.system());
        try {
            // Before Spark starts, which takes seconds; and nothing was locked or written yet.
            JobSummary.prove(spec);
            RunOutcome outcome = run(spec, notes);
            LastRun.write(spec.output(), notes, end(outcome));
            outcome.lagging()
                    .ifPresent(why ->
                            command.commandLine().getErr().println(okrug.err().error(why.getMessage())));
            command.commandLine().getOut().println(okrug.out().heading(outcome.line()));
            return outcome.lagging().map(why -> why.kind().exitCode()).orElse(0);
        } catch (RuntimeException | Error failure) {
            Ending ending = Ending.of(failure, interruption);
            LastRun.write(spec.output(), notes, RunEnd.failed(ending.exitCode(), ending.sentence()));
            throw failure;
        }
    }

    private static RunEnd end(RunOutcome outcome) {
        RunEnd end = outcome.published() ? RunEnd.published() : RunEnd.unchanged();
        return outcome.lagging()
                .map(why -> end.lagging(why.kind().exitCode(), why.getMessage()))
                .orElse(end);
    }

    private RunOutcome run(JobSpec spec, RunNotes notes) {
        Surface surface = Surface.of(command.commandLine().getErr(), okrug.verbose());
        try (Progress progress = new NotedProgress(TickingProgress.on(surface), notes)) {
            progress.stage("starting");
            try (Engine engine = Engine.start(spec.job())) {
                interruption.stops(engine);
                return RunJob.run(spec, engine, progress, notes);
            }
        }
    }
}
