package dev.okrug.cli;

import dev.okrug.job.OutputQueries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says where the page of the current release lies. */
@Command(name = "atlas", description = "Says where the page of the current release lies; open it in a browser.")
final class AtlasCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private OutputArgument output;

    @Override
    public Integer call() {
        return printout.of(OutputQueries.atlas(output.output()));
    }
}
