package dev.okrug.cli;

import dev.okrug.job.Catalogue;
import dev.okrug.spec.JobSpec;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The argument that names a job spec. */
final class JobArgument {

    @Parameters(paramLabel = "JOB", description = "The job spec, a YAML file.")
    private Path file;

    Path file() {
        return file;
    }

    JobSpec read() {
        return JobSpec.read(file, Catalogue.names());
    }
}
