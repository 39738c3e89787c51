package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpJobTest {

    @TempDir
    Path folder;

    /** Where it does not publish there is no archive, and nobody would hear why every start is slow. */
    @Test
    void theJobPublishesAndLeavesNothingBehind() throws IOException {
        Path output;
        try (WarmUpJob job = WarmUpJob.write()) {
            output = job.output();
            String spec = Files.readString(job.spec()).replaceAll("(?m)^output:.*$", "");
            JobRun run = JobRun.of(folder, spec);
            run.run();
            assertThat(run.tables().number("select count(*) from rejections")).isEqualTo(1.0);
        }
        assertThat(output.getParent()).doesNotExist();
    }
}
