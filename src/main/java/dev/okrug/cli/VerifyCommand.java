package dev.okrug.cli;

import dev.okrug.job.OutputQueries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that the current release is, byte for byte, what was published. */
@Command(name = "verify", description = "Checks that the current release is, byte for byte, what was published.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private OutputArgument output;

    @Override
    public Integer call() {
        return printout.of(OutputQueries.verify(output.output()));
    }
}
