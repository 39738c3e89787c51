package dev.okrug.cli;

import dev.okrug.job.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the raw formats that a job spec may name as profile. */
@Command(name = "profiles", description = "Lists the raw formats that a job spec may name as profile.")
final class ProfilesCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Override
    public Integer call() {
        return printout.of(Catalogue.profiles());
    }
}
