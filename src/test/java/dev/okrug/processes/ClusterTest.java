package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import dev.okrug.testing.CustomsDumps;
import dev.okrug.testing.DumpOrder;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A cluster publishes what one process does, byte for byte, whatever becomes of its members. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest {

    private Path folder;
    private Cluster cluster;
    private String alone;

    /** What is to happen while a job runs. */
    private interface Mishap {
        void happen();
    }

    @BeforeAll
    void start(@TempDir Path temp) throws IOException, InterruptedException {
        assumeThat(Path.of("target/okrug.jar")).as("what mvn package builds").exists();
        folder = temp;
        // More records than the driver would hold.
        CustomsDumps.write(new DumpOrder(220_000, 3, YearMonth.of(2023, 1), 1, 0.001), folder.resolve("dumps"));
        JobRun job = job("alone");
        try (Child run = okrug("run", job.spec().toString())) {
            alone = published(job, run);
        }
        cluster = Cluster.start(folder, 2);
    }

    @AfterAll
    void end() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void itPublishesTheBytesOfARunInOneProcess() throws IOException, InterruptedException {
        assertThat(publishedOnCluster("cluster", 1, () -> {})).isEqualTo(alone);
    }

    @Test
    void anExecutorThatIsKilledChangesNothing() throws IOException, InterruptedException {
        assertThat(publishedOnCluster("executor", 8, cluster::killAnExecutor)).isEqualTo(alone);
    }

    private String publishedOnCluster(String name, int tasks, Mishap mishap) throws IOException, InterruptedException {
        JobRun job = job(name);
        try (Child run = okrug(
                "--master",
                cluster.url(),
                "--conf",
                "spark.executor.memory=800m",
                "run",
                job.spec().toString())) {
            Cluster.until(
                    "running tasks",
                    () -> tasksBegun(run) >= tasks || !run.process().isAlive());
            mishap.happen();
            return published(job, run);
        }
    }

    /** As the log of the driver tells. */
    private static long tasksBegun(Child run) {
        return run.complaints()
                .lines()
                .filter(line -> line.contains(" Starting task "))
                .count();
    }

    private JobRun job(String name) throws IOException {
        return JobRun.of(Files.createDirectory(folder.resolve(name)), """
                job: dumps
                viewpoint: { of: region }
                inputs:
                  - path: %s/*
                    profile: customs-dump
                    reporter: RU
                    vintage: 2024-01-15
                    settings: { value_unit: USD, decimal: comma }
                """.formatted(folder.resolve("dumps")));
    }

    private Child okrug(String... arguments) {
        List<String> command = new ArrayList<>(List.of("jobs/okrug"));
        command.addAll(List.of(arguments));
        return Child.start(folder, command, builder -> {
            builder.environment().remove("SPARK_HOME");
            builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
            builder.environment().put("OKRUG_ARCHIVE", "off");
        });
    }

    /** The manifest, which holds the digests of all other files: so it is for the bytes of the release, once that is verified. */
    private static String published(JobRun job, Child run) throws IOException, InterruptedException {
        assertThat(run.exitCode()).as(run.complaints()).isZero();
        Storage output = Storage.of(job.output().toString());
        assertThat(Verification.of(output).findings()).isEmpty();
        String release = Releases.in(output).current().orElseThrow().release();
        return Files.readString(
                job.output().resolve("releases").resolve(release).resolve("manifest.json"));
    }
}
