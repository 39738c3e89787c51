package dev.okrug.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Fault;
import dev.okrug.job.OutputQueries;
import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bit of a published file changes, and wherever a file is cut: verify finds it. */
@Tag("slow")
class BitRotTest {

    private static final long SEED = 20_240_315;

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> unnoticed = new ArrayList<>();
    private int found;

    private Path output;
    private Path pointer;
    private List<Path> files;

    @BeforeEach
    void published() throws IOException {
        SmallJob job = SmallJob.in(folder).withBothReleases();
        output = job.run().output();
        pointer = output.resolve("current.json");
        files = new ArrayList<>(
                Tree.files(output.resolve("releases").resolve(job.published().current())));
        files.add(pointer);
    }

    @Test
    void oneFlippedBitAnywhere() throws IOException {
        for (int flip = 0; flip < Sweep.times(200, 40); flip++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] content = Files.readAllBytes(file);
            flip(file, content, random.nextInt(content.length), random.nextInt(Byte.SIZE));
        }
        everyOneIsFound("flipped bits of a release");
    }

    @Test
    void everyBitOfThePointer() throws IOException {
        byte[] content = Files.readAllBytes(pointer);
        for (int place = 0; place < content.length; place += Sweep.times(1, 5)) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                flip(pointer, content, place, bit);
            }
        }
        everyOneIsFound("flipped bits of the pointer");
    }

    @Test
    void aFileThatIsCutOrEmptied() throws IOException {
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            TreeSet<Integer> cuts = new TreeSet<>(List.of(0, 1, content.length / 2, content.length - 1));
            for (int more = 0; more < Sweep.times(4, 1); more++) {
                cuts.add(random.nextInt(content.length));
            }
            for (int cut : cuts) {
                damage(file, content, Arrays.copyOf(content, cut), "cut at " + cut);
            }
        }
        everyOneIsFound("cut files");
    }

    private void flip(Path file, byte[] content, int place, int bit) throws IOException {
        byte[] flipped = content.clone();
        flipped[place] ^= (byte) (1 << bit);
        damage(file, content, flipped, "bit " + bit + " of byte " + place);
    }

    private void damage(Path file, byte[] content, byte[] damaged, String how) throws IOException {
        Files.write(file, damaged);
        if (isFound()) {
            found++;
        } else {
            unnoticed.add(output.relativize(file) + ": " + how);
        }
        Files.write(file, content);
    }

    private boolean isFound() {
        try {
            OutputQueries.verify(output.toString());
            return false;
        } catch (Fault damage) {
            return damage.kind() == Fault.Kind.GATE;
        }
    }

    private void everyOneIsFound(String what) {
        System.out.printf(Locale.ROOT, "%s: %d of %d found%n", what, found, found + unnoticed.size());
        assertThat(unnoticed).isEmpty();
        assertThat(OutputQueries.verify(output.toString())).as("undamaged").isNotEmpty();
    }
}
