package dev.okrug;

import dev.okrug.job.RunOutcome;
import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The release of the sample job, made once for all tests that look at it; none of them may change it. */
final class SampleRelease {

    private static final class Shared {
        static final JobRun JOB = JobRun.ofProject(folder(), "sample.yaml");
        static final RunOutcome OUTCOME = JOB.run();
        static final DuckDb TABLES = JOB.tables();
    }

    private SampleRelease() {}

    static Path output() {
        return published().output();
    }

    static JobRun published() {
        outcome();
        return Shared.JOB;
    }

    static RunOutcome outcome() {
        return Shared.OUTCOME;
    }

    static DuckDb tables() {
        return Shared.TABLES;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/releases")).toAbsolutePath(), "sample");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
