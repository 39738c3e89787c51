package dev.okrug.cli;

import dev.okrug.job.Engine;
import dev.okrug.job.OutputQueries;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A quick look into a published table. */
@Command(name = "show", description = "Shows rows of a table of the current release.")
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private OutputArgument output;

    @Parameters(index = "1", paramLabel = "TABLE", description = "The table; okrug marts lists them.")
    private String table;

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            defaultValue = "",
            description = "A condition in SQL, such as \"year = 2023 AND region_code = '42000'\".")
    private String where;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "20",
            description = "How many rows at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
        try (Engine engine = Engine.start("show")) {
            return printout.of(OutputQueries.show(engine, output.output(), table, where, limit));
        }
    }
}
