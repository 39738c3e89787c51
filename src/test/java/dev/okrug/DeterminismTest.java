package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.cli.Main;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same deliveries give the same bytes, wherever the job runs; the other run is a process of its own. */
class DeterminismTest {

    private static final long LONGEST_SECONDS = 600;

    @TempDir
    Path folder;

    @Test
    void anotherMachineWithOtherCoresLocaleZoneAndEncodingPublishesTheSameBytes()
            throws IOException, InterruptedException {
        JobRun job = JobRun.ofProject(folder, "sample.yaml");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@jobs/jvm.options",
                        "-Xmx2g",
                        // The process is too short-lived for thorough compilation to pay.
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Dfile.encoding=ISO-8859-9",
                        "-Dspark.master=local[1]",
                        "-Dspark.driver.bindAddress=127.0.0.1",
                        "-Dspark.driver.host=localhost",
                        "-Dspark.ui.enabled=false",
                        "-Dspark.sql.shuffle.partitions=7",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        job.spec().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS))
                    .as("ended in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(published(job)).isEqualTo(published(SampleRelease.published()));
    }

    private static String published(JobRun job) throws IOException {
        return job.manifest().release() + "\n"
                + Digests.of(job.output().resolve("current").toRealPath());
    }
}
