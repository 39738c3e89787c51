package dev.okrug.cli;

import dev.okrug.job.OutputQueries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the releases of an output, the current one marked. */
@Command(name = "releases", description = "Lists the releases of an output, the current one marked.")
final class ReleasesCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private OutputArgument output;

    @Override
    public Integer call() {
        return printout.of(OutputQueries.releases(output.output()));
    }
}
