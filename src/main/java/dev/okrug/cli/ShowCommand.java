package dev.okrug.cli;

import dev.okrug.job.Engine;
import dev.okrug.job.Printable;
import dev.okrug.look.Format;
import dev.okrug.look.Look;
import dev.okrug.look.Request;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A quick look into a published table. */
@Command(
        name = "show",
        description = {
            "Shows rows of a table.",
            "",
            "On a terminal, columns that have no room are named below. Starts Spark only for --where."
        })
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Mixin
    private OutputArgument output;

    @Parameters(
            index = "1",
            paramLabel = "TABLE",
            completionCandidates = MartNames.class,
            description = "The table; okrug marts lists them.")
    private String table;

    @Option(
            names = "--is",
            paramLabel = "COLUMN=VALUE",
            description = "Only rows with that value, such as --is year=2023 --is region=Lipetsk. Repeat it for other"
                    + " columns, or for other values of the same one; without a value it takes rows that have none.")
    private List<String> is = List.of();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Only rows that a condition in SQL takes, such as \"turnover_growth > 0.5\". Starts Spark.")
    private Optional<String> where = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "COLUMN",
            split = ",",
            description = "The columns to show, with commas between (default: all).")
    private List<String> columns = List.of();

    @Option(
            names = "--sort",
            paramLabel = "COLUMN",
            split = ",",
            description = "The columns to sort by, with commas between; a minus in front puts the greatest first, such"
                    + " as --sort -turnover_usd.")
    private List<String> sort = List.of();

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            description = "How many rows at most (default: 20 of a table, all of CSV and JSON).")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--release",
            paramLabel = "RELEASE",
            description = "A former release (default: the current one); okrug releases lists them.")
    private Optional<String> release = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); csv and json are exact.")
    private Format format;

    @Override
    public Integer call() {
        if (where.isEmpty()) {
            return show(Look.at(output.output(), release, table));
        }
        try (Engine engine = Engine.start("show")) {
            return show(Look.at(output.output(), release, table, engine, where.get()));
        }
    }

    private int show(Look look) {
        OptionalInt rows = limit.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        Request request = new Request(columns, is, sort, rows);
        Terminal terminal = Terminal.out();
        if (format == Format.TABLE) {
            return printout.of(look.page(request, terminal.columns()));
        }
        // A file gets what is there; a terminal only what it shows. Who reads no further has had enough: that is no
        // failure.
        look.write(
                request,
                format,
                text -> printout.exactly(terminal.isThere() ? Printable.lines(text.replace("\r\n", "\n")) : text));
        printout.flush();
        return 0;
    }
}
