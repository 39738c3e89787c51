package dev.okrug.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.cli.Main;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * A part of the sample job, in a folder of its own: few deliveries, and tables of each way in which tables are made. Its
 * former release knows the first quarter only, so that a run has to take deliveries in and to publish.
 */
record SmallJob(Path folder, JobRun former, JobRun run) {

    private static final String DELIVERIES = Path.of("sample-data/partner/2024-05-15/turnover-2022-q")
            .toAbsolutePath()
            .toString();

    private static final String SPEC = """
            job: small
            viewpoint: { of: partner, partner: BY }
            inputs:
              - { path: "DELIVERIES", vintage: 2024-05-15, profile: okrug, reporter: BY }
            marts: [regions, region_monthly, region_yearly, region_commodity_yearly, sector_yearly, deliveries, reconciliation]
            disclosure: none
            gates: { rejected_records: 100%, rejected_value: 100% }
            """;

    /** Run once for all tests. */
    private static final class Shared {
        static final SmallJob BEFORE = made("small-before");
        static final SmallJob AFTER = made("small-after");

        static {
            BEFORE.former.run();
            copy(BEFORE, AFTER);
            AFTER.run.run();
        }

        private static SmallJob made(String name) {
            try {
                Path releases = Files.createDirectories(Path.of("target/releases"));
                return in(Files.createTempDirectory(releases.toAbsolutePath(), name));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Without a release yet. */
    static SmallJob in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        return new SmallJob(
                folder, JobRun.of(folder, of(DELIVERIES + "1.csv")), JobRun.of(folder, of(DELIVERIES + "*.csv")));
    }

    /** What an undisturbed run publishes: the digest of each file. */
    static SortedMap<String, String> bytes() throws IOException {
        return Shared.AFTER.published().bytes();
    }

    /** By how much an undisturbed run lets the output grow. */
    static long growth() throws IOException {
        return Tree.bytes(Shared.AFTER.run.output()) - Tree.bytes(Shared.BEFORE.run.output());
    }

    /** Puts the former release in place. */
    SmallJob withFormerRelease() {
        copy(Shared.BEFORE, this);
        return this;
    }

    /** Puts the former release in place, and the one of an undisturbed run. */
    SmallJob withBothReleases() {
        copy(Shared.AFTER, this);
        return this;
    }

    private static void copy(SmallJob from, SmallJob to) {
        try {
            Tree.copy(from.run.output(), to.run.output());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String formerRelease() {
        return Shared.BEFORE.published().current();
    }

    private static String of(String deliveries) {
        return SPEC.replace("DELIVERIES", deliveries);
    }

    Published published() {
        return new Published(run.output());
    }

    /** Starts the whole job as a process of its own; what it says comes through a pipe, and its files stay in the folder. */
    Process start() {
        return Java.start(
                folder.resolve("errors"),
                List.of("-Xmx1g", "-Djava.io.tmpdir=" + folder.resolve("tmp")),
                System.getProperty("java.class.path"),
                Main.class,
                List.of("run", run.spec().toString()));
    }

    /** The next run needs no help, and publishes what an undisturbed run does. */
    void completes() throws IOException {
        run.run();
        published().isWhole();
        published().isTidy();
        assertThat(published().bytes()).as("after the next run").isEqualTo(bytes());
    }
}
