package dev.okrug.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the DAG, which are in Python, over a release that Okrug has published. */
class AirflowDagTest {

    @TempDir
    private Path folder;

    @Test
    void the_dag_does_what_its_own_tests_say() throws IOException, InterruptedException {
        assumeThat(isThere("python3")).as("python3 on the path").isTrue();
        JobRun job = JobRun.of(folder, """
                job: tiny
                viewpoint: { of: partner, partner: BY }
                inputs:
                  - path: sample-data/partner/2023-02-20/turnover-2012.csv
                    profile: okrug
                    reporter: BY
                    vintage: 2023-02-20
                marts: [region_yearly, reconciliation]
                """);
        job.run();

        Path said = folder.resolve("said");
        ProcessBuilder python =
                new ProcessBuilder("python3", "-B", "-W", "error", "src/test/python/test_okrug_monthly.py", "-v");
        python.environment().put("OKRUG_RELEASED", job.output().toString());
        Process process =
                python.redirectErrorStream(true).redirectOutput(said.toFile()).start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said)).doesNotContain("... skipped").endsWith("OK\n");
        assertThat(process.exitValue()).isZero();
    }

    private static boolean isThere(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder(tool, "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
