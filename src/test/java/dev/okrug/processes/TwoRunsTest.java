package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.cli.Main;
import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import dev.okrug.testing.JobRun;
import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same job started twice at once, as a scheduler does that was set up twice. */
@Tag("slow")
class TwoRunsTest {

    private static final int PAIRS = Sweep.times(10, 2);

    private static final String JOB = """
            job: tiny
            viewpoint: { of: partner, partner: BY }
            inputs:
              - path: sample-data/partner/{vintage}/turnover-2012.csv
                profile: okrug
                reporter: BY
            marts: [region_yearly, reconciliation]
            """;

    @TempDir
    private Path folder;

    /** How a run ended: its exit code and the only line that it says. */
    private record Ended(int exitCode, String line) {

        static Ended of(Child run) throws InterruptedException {
            return new Ended(run.exitCode(), run.answer());
        }

        boolean is(int code, String beginning) {
            return exitCode == code && line.startsWith(beginning);
        }

        boolean metAnother() {
            return is(5, "not published: Cannot write to ");
        }
    }

    @Test
    void oneRunPublishesAndTheOtherIsRefusedOrFindsNothingLeftToDo() throws IOException, InterruptedException {
        int refused = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            List<Ended> ended = bothRun(Files.createDirectory(folder.resolve("pair-" + pair)));
            assertThat(ended).filteredOn(each -> each.is(0, "published ")).hasSize(1);
            assertThat(ended)
                    .filteredOn(each -> each.metAnother() || each.is(0, "unchanged "))
                    .hasSize(1);
            refused += ended.stream().anyMatch(Ended::metAnother) ? 1 : 0;
        }
        assertThat(refused).as("pairs that met").isPositive();
    }

    private static List<Ended> bothRun(Path place) throws InterruptedException {
        JobRun job = JobRun.of(place, JOB);
        String spec = job.spec().toString();
        try (Child one = Child.java(place, Main.class, "run", spec);
                Child two = Child.java(place, Main.class, "run", spec)) {
            List<Ended> ended = List.of(Ended.of(one), Ended.of(two));
            Storage output = Storage.of(job.output().toString());
            assertThat(Verification.of(output).findings()).isEmpty();
            assertThat(Releases.in(output).list()).hasSize(1);
            return ended;
        }
    }
}
