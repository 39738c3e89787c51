package dev.okrug.cli;

import dev.okrug.job.Catalogue;
import dev.okrug.spec.JobSpec;
import dev.okrug.spec.SpecOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The argument that names a job spec. */
final class JobArgument {

    @Parameters(paramLabel = "JOB", description = "The job spec, a YAML file.")
    private Path file;

    Path file() {
        return file;
    }

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Takes only what was issued by that day, YYYY-MM-DD; goes before as_of of the spec.")
    private String asOf;

    @Option(
            names = "--marts",
            paramLabel = "MART",
            split = ",",
            description = "The marts to publish, with commas between; go before those of the spec.")
    private List<String> marts = List.of();

    JobSpec read() {
        return JobSpec.read(file, Catalogue.names(), new SpecOptions(Optional.ofNullable(asOf), marts));
    }
}
