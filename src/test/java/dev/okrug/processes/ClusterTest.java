package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import dev.okrug.testing.CustomsDumps;
import dev.okrug.testing.DumpOrder;
import dev.okrug.testing.JobRun;
import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cluster publishes what one process does, byte for byte, whatever becomes of its members. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest {

    /** What happens while tasks run. */
    enum Mishap {
        EXECUTOR_KILLED,
        WORKER_KILLED,
        NONE;

        void happenTo(Cluster cluster) {
            switch (this) {
                case EXECUTOR_KILLED -> cluster.killAnExecutor();
                case WORKER_KILLED -> cluster.killAWorker();
                case NONE -> {}
            }
        }
    }

    /** One while deliveries are read, one while tables are made. */
    private static final List<Integer> TASKS_BEGUN = List.of(4, 14);

    /** Of each kind one, where all would take too long. */
    private static final String MARTS = Sweep.times(1, 0) == 1
            ? "all"
            : "[region_monthly, region_commodity_yearly, top_commodities_yearly, rejections, deliveries, reconciliation]";

    private Path folder;
    private Cluster cluster;
    private String alone;

    @BeforeAll
    void start(@TempDir Path temp) throws IOException, InterruptedException {
        assumeThat(Path.of("target/okrug.jar")).as("what mvn package builds").exists();
        folder = temp;
        // More records than the driver would hold.
        CustomsDumps.write(new DumpOrder(210_000, 3, YearMonth.of(2023, 1), 1, 0.001), folder.resolve("dumps"));
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

    static List<Mishap> mishaps() {
        return Sweep.of(List.of(Mishap.values()), 1);
    }

    @ParameterizedTest
    @MethodSource("mishaps")
    void itPublishesTheBytesOfARunInOneProcess(Mishap mishap) throws IOException, InterruptedException {
        JobRun job = job(mishap.name());
        try (Child run = okrug(
                "--master",
                cluster.url(),
                "--conf",
                "spark.executor.memory=800m",
                "--conf",
                "spark.sql.shuffle.partitions=5",
                "run",
                job.spec().toString())) {
            for (int tasks : TASKS_BEGUN) {
                Cluster.until(
                        "running tasks",
                        () -> tasksBegun(run) >= tasks || !run.process().isAlive());
                mishap.happenTo(cluster);
            }
            assertThat(published(job, run)).isEqualTo(alone);
            assertThat(run.complaints().contains("Lost executor")).isEqualTo(mishap != Mishap.NONE);
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
                marts: %s
                """.formatted(folder.resolve("dumps"), MARTS));
    }

    private Child okrug(String... arguments) {
        List<String> command = new ArrayList<>(List.of("jobs/okrug"));
        command.addAll(List.of(arguments));
        return Child.start(folder, command, builder -> {
            builder.environment().remove("SPARK_HOME");
            builder.environment().putAll(Cluster.QUICK_AND_LOCAL);
            builder.environment().put("OKRUG_ARCHIVE", "off");
        });
    }

    /** The manifest, which holds the digests of all other files: so it is for the bytes of the release, once that is verified. */
    private static String published(JobRun job, Child run) throws IOException, InterruptedException {
        assertThat(run.exitCode()).as(() -> lastOf(run.complaints())).isZero();
        Storage output = Storage.of(job.output().toString());
        assertThat(Verification.of(output).findings()).isEmpty();
        String release = Releases.in(output).current().orElseThrow().release();
        return Files.readString(
                job.output().resolve("releases").resolve(release).resolve("manifest.json"));
    }

    private static String lastOf(String log) {
        return log.substring(Math.max(0, log.length() - 4_000));
    }
}
