package dev.okrug.cli;

import dev.okrug.job.OutputActs;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes old releases, what runs that died have left, and stored deliveries that no release is made of any more. */
@Command(
        name = "clean",
        description =
                "Removes old releases, what runs that died have left, and stored deliveries that no release is made"
                        + " of any more. The current release always stays.")
final class CleanCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private OutputArgument output;

    @Option(
            names = "--keep",
            paramLabel = "RELEASES",
            defaultValue = "10",
            description = "How many of the newest releases stay (default ${DEFAULT-VALUE}).")
    private int keep;

    @Option(
            names = "--grace",
            paramLabel = "HOURS",
            defaultValue = "1",
            description = "How long a release stays after another took its place, for those who still read it (default"
                    + " ${DEFAULT-VALUE}).")
    private int graceHours;

    @Override
    public Integer call() {
        return printout.of(OutputActs.clean(output.output(), keep, Duration.ofHours(graceHours)));
    }
}
