package dev.okrug.cli;

import dev.okrug.doctor.Doctor;
import dev.okrug.doctor.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether this machine and an output are fit for a run. */
@Command(
        name = "doctor",
        description = {
            "Says whether this machine, and an output if one is named, are fit for a run, and what to do where they are not.",
            "",
            "Writes nothing but a small file to the output, which it removes. Ends with 0 where nothing failed, with 2 where"
                    + " a setting did, with 6 where the storage did."
        })
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private Printout printout;

    @Parameters(
            paramLabel = "JOB|OUTPUT",
            arity = "0..1",
            description = "A job spec, or a folder that releases are published in.")
    private Optional<String> target = Optional.empty();

    @Option(names = "--spark", description = "Also start Spark, which takes some seconds.")
    private boolean spark;

    @Override
    public Integer call() {
        List<Finding> findings = Doctor.findings(target, spark);
        printout.painted(findings.stream().map(this::painted).toList());
        return Finding.exitCode(findings);
    }

    private String painted(Finding finding) {
        String line = String.format(Locale.ROOT, "%-5s %-12s %s", finding.grade(), finding.about(), finding.sentence());
        return switch (finding.grade()) {
            case OK -> printout.paint().plain(line);
            case WARN -> printout.paint().warning(line);
            case FAIL -> printout.paint().error(line);
        };
    }
}
