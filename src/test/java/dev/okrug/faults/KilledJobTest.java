package dev.okrug.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the process of a job is killed, readers see one whole release, and the next run completes without help. */
@Tag("slow")
class KilledJobTest {

    private static final long SEED = 20_240_515;
    private static final int KILLED = 137;

    @TempDir
    Path folder;

    @Test
    void atRandomMomentsOfARun() throws IOException, InterruptedException {
        long whole = nanosOfAnUndisturbedRun();
        SplittableRandom random = new SplittableRandom(SEED);
        int moments = Sweep.times(50, 2);
        int killed = 0;
        int published = 0;
        for (int each = 0; each < moments; each++) {
            SmallJob job = SmallJob.in(folder.resolve("job" + each)).withFormerRelease();
            // One moment in each part of the run, so that none is left out by chance.
            Process process = killedAfter(job, (long) (whole * (each + random.nextDouble()) / moments));
            killed += process.exitValue() == KILLED ? 1 : 0;
            published += survives(job, process) ? 1 : 0;
            job.completes();
            Tree.delete(job.folder());
        }
        System.out.printf(
                Locale.ROOT, "kills of a job: %d moments, %d killed, %d had published%n", moments, killed, published);
        assertThat(killed).as("killed before they ended").isGreaterThanOrEqualTo(moments / 2);
    }

    private long nanosOfAnUndisturbedRun() throws IOException, InterruptedException {
        SmallJob job = SmallJob.in(folder.resolve("undisturbed")).withFormerRelease();
        long begun = System.nanoTime();
        assertThat(job.start().waitFor()).isZero();
        assertThat(job.published().bytes()).isEqualTo(SmallJob.bytes());
        return System.nanoTime() - begun;
    }

    private static Process killedAfter(SmallJob job, long nanos) throws InterruptedException {
        Process process = job.start();
        if (!process.waitFor(nanos, TimeUnit.NANOSECONDS)) {
            Java.kill(process);
        }
        process.waitFor();
        return process;
    }

    /** Returns whether it had published already. */
    private static boolean survives(SmallJob job, Process process) {
        job.published().isWhole();
        boolean isNew = !job.published().current().equals(SmallJob.formerRelease());
        // It may be killed after it has published and before it can say so.
        if (Java.lastLine(process).startsWith("published") || process.exitValue() == 0) {
            assertThat(isNew).as("published as it says").isTrue();
        }
        return isNew;
    }
}
