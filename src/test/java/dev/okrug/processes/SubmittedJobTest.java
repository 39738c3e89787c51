package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample gives the same bytes from wherever its driver runs, with every path of the job relative to where it was started. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmittedJobTest {

    private static final List<String> ON_A_CLUSTER = List.of("--conf", "spark.executor.memory=800m");

    private Path folder;
    private Path started;
    private Cluster cluster;
    private String embedded;

    @BeforeAll
    void start(@TempDir Path temp) throws IOException, InterruptedException {
        assumeThat(Path.of("target/okrug.jar")).as("what mvn package builds").exists();
        folder = temp;
        started = Files.createDirectory(temp.resolve("started here"));
        Files.createSymbolicLink(
                started.resolve("sample-data"), Path.of("sample-data").toAbsolutePath());
        embedded = published("embedded", List.of());
        // The driver takes one of them.
        cluster = Cluster.start(temp, 2);
    }

    @AfterAll
    void end() {
        if (cluster != null) {
            cluster.close();
        }
    }

    /** On two executors: what tasks add up meets by keys that both have to hash alike. */
    @Test
    void aDriverThatRunsWhereTheJobWasStartedPublishesTheBytesOfAnEmbeddedRun()
            throws IOException, InterruptedException {
        assertThat(published("client", List.of("--master", cluster.url(), "--conf", "spark.cores.max=2")))
                .isEqualTo(embedded);
    }

    @Test
    void aDriverThatRunsOnAWorkerPublishesThemToo() throws IOException, InterruptedException {
        List<String> onAWorker = List.of(
                "--master",
                cluster.url(),
                "--deploy-mode",
                "cluster",
                "--driver-memory",
                "1g",
                "--conf",
                "spark.cores.max=1",
                "--conf",
                "spark.standalone.submit.waitAppCompletion=true");

        assertThat(published("cluster", onAWorker)).isEqualTo(embedded);
        assertThat(Files.readString(driver().resolve("stdout"))).startsWith("published r000001-");
    }

    /** The folder in which the driver ran, which is not the one where the job was started. */
    private Path driver() throws IOException {
        try (Stream<Path> work = Files.list(folder.resolve("work"))) {
            return work.filter(each -> each.getFileName().toString().startsWith("driver-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The manifest, which holds the digests of all other files: so it is for the bytes of the release, once that is verified. */
    private String published(String mode, List<String> submit) throws IOException, InterruptedException {
        String spec = Files.readString(Path.of("jobs/sample.yaml"));
        Files.writeString(started.resolve(mode + ".yaml"), spec.replaceAll("(?m)^output: .*$", "output: out/" + mode));
        try (Child run = okrug(submit, "run", mode + ".yaml")) {
            assertThat(run.exitCode()).as(run::complaints).isZero();
        }
        Path output = started.resolve("out").resolve(mode);
        Storage storage = Storage.of(output.toString());
        assertThat(Verification.of(storage).findings()).isEmpty();
        String release = Releases.in(storage).current().orElseThrow().release();
        return Files.readString(output.resolve("releases").resolve(release).resolve("manifest.json"));
    }

    private Child okrug(List<String> submit, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Path.of("jobs/okrug").toAbsolutePath().toString()));
        if (!submit.isEmpty()) {
            command.addAll(submit);
            command.addAll(ON_A_CLUSTER);
        }
        command.addAll(List.of(arguments));
        return Child.start(folder, command, builder -> {
            builder.directory(started.toFile());
            builder.environment().remove("SPARK_HOME");
            builder.environment().putAll(Cluster.QUICK_AND_LOCAL);
            builder.environment().put("OKRUG_ARCHIVE", "off");
        });
    }
}
