package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.storage.Storage;
import dev.okrug.testing.MortalStorage;
import dev.okrug.testing.Note;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a run dies, readers see the former release or the new one, whole, and the next run needs no help. */
class DeathAtEveryEffectTest {

    @TempDir
    Path folder;

    @Test
    void beforeTheEffect() {
        assertThat(sweep("before", MortalStorage::before)).isGreaterThan(10);
    }

    @Test
    void afterTheEffect() {
        assertThat(sweep("after", MortalStorage::after)).isGreaterThan(10);
    }

    /** Returns how many effects a run has. */
    private int sweep(String when, BiFunction<Integer, Storage, Storage> mortal) {
        for (int fatal = 0; ; fatal++) {
            Storage output = Storage.of(folder.resolve(when + fatal).toString());
            publish(output, "first");
            publish(output, "second");
            if (survives(mortal.apply(fatal, output))) {
                return fatal;
            }
            readersSeeOneOrTheOther(output);
            itsProcessIsGone(output);
            theNextRunCompletes(output);
        }
    }

    private static boolean survives(Storage mortal) {
        try {
            publish(mortal, "third");
            return true;
        } catch (MortalStorage.Death death) {
            return false;
        }
    }

    private static void readersSeeOneOrTheOther(Storage output) {
        assertThat(Verification.of(output).findings()).isEmpty();
        assertThat(Releases.in(output).current().orElseThrow().inputs()).isIn("second", "third");
        assertThat(output.list(Layout.LINK)).isNotEmpty();
    }

    private static void itsProcessIsGone(Storage output) {
        output.read(Layout.LOCK).ifPresent(content -> {
            Lease.Claim claim = Json.read(Lease.Claim.class, content, Layout.LOCK);
            Owner living = claim.owner();
            Owner dead = new Owner(living.host(), living.pid(), "an earlier start");
            output.replaceAtomically(Layout.LOCK, Json.bytes(new Lease.Claim(claim.fence(), claim.run(), dead)));
        });
    }

    private static void theNextRunCompletes(Storage output) {
        Manifest next = publish(output, "next");

        assertThat(Releases.in(output).current()).contains(next);
        assertThat(Verification.of(output).findings()).isEmpty();
        assertThat(output.list("").stream().map(Storage.Entry::name))
                .containsExactly(Layout.LINK, Layout.POINTER, Layout.RELEASES);
        List<String> kept =
                Releases.in(output).list().stream().map(Manifest::inputs).toList();
        assertThat(output.list(Layout.RELEASES)).hasSameSizeAs(kept);
        assertThat(kept).endsWith("next").isSubsetOf("first", "second", "third", "next");
    }

    private static Manifest publish(Storage output, String inputs) {
        try (ReleaseDraft draft = ReleaseDraft.in(output)) {
            Manifest published = draft.publish(inputs, Map.of(), List.of(new Note("notes/run-report.json", inputs)));
            draft.clean(new Retention(2, Duration.ZERO), Instant.MAX);
            return published;
        }
    }
}
