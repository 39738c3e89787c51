package dev.okrug.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.okrug.contract.Fault;
import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
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
    private String former;
    private SortedMap<String, String> bytes;

    @BeforeEach
    void aFormerReleaseOnADiskOfItsOwn() throws IOException {
        job = SmallJob.in(folder.resolve("job"));
        mounted = Tmpfs.at(job.run().output());
        assumeTrue(mounted.isPresent(), "no disk may be mounted here");
        job.former().run();
        former = job.published().current();
        Tree.copy(job.run().output(), folder.resolve("former"));
    }

    @AfterEach
    void unmount() {
        mounted.ifPresent(Tmpfs::close);
    }

    @Test
    void aDiskThatIsFullAtAnyPoint() throws IOException, InterruptedException {
        Tmpfs disk = mounted.orElseThrow();
        long before = disk.used();
        job.run().run();
        bytes = job.published().bytes();
        long needed = disk.used() - before;

        List<Integer> parts = Sweep.of(IntStream.range(0, PARTS).boxed().toList(), 2);
        for (int part : parts) {
            Tree.empty(disk.folder());
            Tree.copy(folder.resolve("former"), disk.folder());
            disk.shrinkTo(before + needed * part / PARTS);
            isRefused("No space left on device");
            disk.makeRoom();
            theNextRunCompletes();
        }
        System.out.printf(Locale.ROOT, "full disk: %d sizes, %d bytes needed%n", parts.size(), needed);
    }

    @Test
    void aDiskThatMayNotBeWritten() throws IOException, InterruptedException {
        SmallJob elsewhere = SmallJob.in(folder.resolve("elsewhere"));
        Tree.copy(folder.resolve("former"), elsewhere.run().output());
        elsewhere.run().run();
        bytes = elsewhere.published().bytes();

        mounted.orElseThrow().lock();
        isRefused("Read-only file system");
        mounted.orElseThrow().makeRoom();
        theNextRunCompletes();
    }

    private void isRefused(String why) throws InterruptedException {
        Process process = job.start();
        String said = Java.lastLine(process);
        assertThat(process.waitFor()).as(said).isEqualTo(Fault.Kind.STORAGE.exitCode());
        assertThat(said).startsWith("not published: Cannot ").containsIgnoringCase(why);
        job.published().isWhole();
        assertThat(job.published().current()).isEqualTo(former);
    }

    private void theNextRunCompletes() throws IOException {
        job.run().run();
        job.published().isWhole();
        job.published().isTidy();
        assertThat(job.published().bytes()).as("after the next run").isEqualTo(bytes);
    }
}
