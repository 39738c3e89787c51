package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.cli.Main;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same deliveries give the same bytes, wherever the job runs; other runs are processes of their own. */
@Tag("spark")
class DeterminismTest {

    private static final long LONGEST_SECONDS = 600;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "on {0} with {1} partitions in {2}, {3}")
    @CsvSource({"local[1], 7, tr-TR, Asia/Kathmandu", "local[2], 1, ru-RU, Pacific/Apia"})
    void everyPublishedFileIsTheSame(String master, String partitions, String locale, String zone)
            throws IOException, InterruptedException {
        JobRun job = JobRun.ofProject(folder, "sample.yaml");
        Path log = folder.resolve("log");
        String[] language = locale.split("-", -1);
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@jobs/jvm.options",
                        "-Xmx2g",
                        // The process is too short-lived for thorough compilation to pay.
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=" + language[0],
                        "-Duser.country=" + language[1],
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=ISO-8859-9",
                        "-Dspark.master=" + master,
                        "-Dspark.driver.bindAddress=127.0.0.1",
                        "-Dspark.driver.host=localhost",
                        "-Dspark.ui.enabled=false",
                        "-Dspark.sql.shuffle.partitions=" + partitions,
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
