package dev.okrug.cli;

import dev.okrug.job.OutputQueries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what differs between two releases, table by table and row by row. */
@Command(name = "diff", description = "Tells what differs between two releases, table by table and row by row.")
final class DiffCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private OutputArgument output;

    @Parameters(index = "1", paramLabel = "BEFORE", description = "A release; okrug releases lists them.")
    private String before;

    @Parameters(index = "2", paramLabel = "AFTER", description = "Another one.")
    private String after;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "10",
            description = "How many rows of a table to print at most (default ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
        return printout.of(OutputQueries.diff(output.output(), before, after, limit));
    }
}
