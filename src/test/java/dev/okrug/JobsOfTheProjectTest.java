package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.job.Catalogue;
import dev.okrug.spec.JobSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The job specs that operators start from. */
class JobsOfTheProjectTest {

    static Stream<Path> jobs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("jobs"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void aJobSpecOfTheProjectIsValid(Path job) {
        assertThat(JobSpec.read(job, Catalogue.names()).job()).isEqualTo(job.getFileName().toString().replace(".yaml", ""));
    }
}
