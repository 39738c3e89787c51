package dev.okrug.cli;

import dev.okrug.job.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the tables that a job can publish. */
@Command(name = "marts", description = "Lists the tables that a job can publish.")
final class MartsCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Override
    public Integer call() {
        return printout.of(Catalogue.marts());
    }
}
