package dev.okrug.cli;

import dev.okrug.job.OutputActs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a former release current again. */
@Command(
        name = "rollback",
        description = "Makes a former release current again; it is verified first, and nothing is removed.")
final class RollbackCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private OutputArgument output;

    @Parameters(
            index = "1",
            paramLabel = "RELEASE",
            description = "The release to go back to; okrug releases lists them.")
    private String release;

    @Override
    public Integer call() {
        return printout.of(OutputActs.rollback(output.output(), release));
    }
}
