package dev.okrug.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.okrug.contract.Fault;
import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or may not be written costs a run, and nothing else. */
@Tag("slow")
class FullDiskTest {

    private static final int PARTS = 10;

    @TempDir
    Path folder;

    private SmallJob job;
    private Optional<Tmpfs> mounted = Optional.empty();
    private Tmpfs disk;

    @BeforeEach
    void aFormerReleaseOnADiskOfItsOwn() throws IOException {
        job = SmallJob.in(folder.resolve("job"));
        mounted = Tmpfs.at(job.run().output());
        assumeTrue(mounted.isPresent(), "no disk may be mounted here");
        disk = mounted.orElseThrow();
        job.withFormerRelease();
    }

    @AfterEach
    void unmount() {
        mounted.ifPresent(Tmpfs::close);
    }

    @Test
    void aDiskThatIsFullAtAnyPoint() throws IOException, InterruptedException {
        long before = disk.used();
        int sizes = Sweep.times(PARTS, 1);
        for (int size = 0; size < sizes; size++) {
            // Begins in the middle, where a run has written already.
            int part = (PARTS / 2 + size) % PARTS;
            disk.shrinkTo(before + SmallJob.growth() * part / PARTS);
            isRefused("No space");
            disk.makeRoom();
            job.completes();
            Tree.empty(disk.folder());
            job.withFormerRelease();
        }
        System.out.printf(Locale.ROOT, "full disk: refused at %d sizes%n", sizes);
    }

    @Test
    void aDiskThatMayNotBeWritten() throws IOException, InterruptedException {
        disk.lock();
        isRefused("Read-only file system");
        disk.makeRoom();
        job.completes();
    }

    private void isRefused(String why) throws InterruptedException {
        Process process = job.start();
        String said = Java.lastLine(process);
        assertThat(process.waitFor()).as(said).isEqualTo(Fault.Kind.STORAGE.exitCode());
        assertThat(said).startsWith("not published: Cannot ").containsIgnoringCase(why);
        job.published().isWhole();
        assertThat(job.published().current()).isEqualTo(SmallJob.formerRelease());
    }
}
