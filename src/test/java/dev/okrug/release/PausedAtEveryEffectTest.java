package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import dev.okrug.testing.Note;
import dev.okrug.testing.PausedStorage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever a run is paused, so long that somebody removes its lock and publishes, it does no damage when it wakes up: it has
 * published before the other, or never does.
 */
class PausedAtEveryEffectTest {

    @TempDir
    Path folder;

    @Test
    void aRunThatWakesUpLateDoesNoDamage() {
        int effects = 0;
        while (pausedAt(effects)) {
            effects++;
        }
        assertThat(effects).isGreaterThan(10);
    }

    /** Returns whether a run has so many effects. */
    private boolean pausedAt(int effect) {
        Storage output = Storage.of(folder.resolve("paused-" + effect).toString());
        publish(output, "first");
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        Storage paused = PausedStorage.before((name, path) -> begun.getAndIncrement() == effect, output, () -> {
            anotherTakesOver(output);
            others.getAndIncrement();
        });

        Optional<Manifest> late = published(paused);

        readersSeeTheLast(output, 1 + others.get() + (late.isPresent() ? 1 : 0));
        theNextRunCompletes(output);
        return begun.get() > effect;
    }

    private static void readersSeeTheLast(Storage output, int published) {
        assertThat(Verification.of(output).findings()).isEmpty();
        List<Manifest> releases = Releases.in(output).list();
        assertThat(releases).hasSize(published);
        Manifest last = releases.get(published - 1);
        assertThat(Releases.in(output).current()).contains(last);
        assertThat(FileDigest.of(output, Layout.LINK + "/" + Layout.MANIFEST))
                .isEqualTo(FileDigest.of(output, Layout.release(last.release()) + "/" + Layout.MANIFEST));
    }

    private static Optional<Manifest> published(Storage paused) {
        try {
            return Optional.of(publish(paused, "late"));
        } catch (Fault lost) {
            assertThat(lost.kind()).as(lost.getMessage()).isEqualTo(Fault.Kind.WRITER);
            return Optional.empty();
        }
    }

    /** As the message about the living owner says. */
    private static void anotherTakesOver(Storage output) {
        output.delete(Layout.LOCK);
        publish(output, "other");
    }

    private static void theNextRunCompletes(Storage output) {
        Manifest next = publish(output, "next");

        assertThat(Releases.in(output).current()).contains(next);
        assertThat(Verification.of(output).findings()).isEmpty();
        assertThat(output.list("").stream().map(Storage.Entry::name))
                .containsExactly(Layout.LINK, Layout.POINTER, Layout.RELEASES);
    }

    private static Manifest publish(Storage output, String inputs) {
        try (ReleaseDraft draft = ReleaseDraft.in(output)) {
            return draft.making(() -> {
                Manifest published =
                        draft.publish(inputs, Map.of(), List.of(new Note("notes/run-report.json", inputs)));
                draft.clean(new Retention(10, Duration.ZERO), Instant.MAX);
                return published;
            });
        }
    }
}
