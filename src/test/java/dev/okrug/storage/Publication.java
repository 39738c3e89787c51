package dev.okrug.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.release.Manifest;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.release.Releases;
import dev.okrug.release.Retention;
import dev.okrug.release.Verification;
import dev.okrug.testing.Note;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Releases of one small file each, told apart by what they say they were made from. */
final class Publication {

    private Publication() {}

    static Manifest of(String inputs, Storage output) {
        try (ReleaseDraft draft = ReleaseDraft.in(output)) {
            Manifest published = draft.publish(inputs, Map.of(), List.of(new Note("notes/run-report.json", inputs)));
            draft.clean(new Retention(2, Duration.ZERO), Instant.MAX);
            return published;
        }
    }

    /** What readers see now, all of it as it was published. */
    static String current(Storage output) {
        assertThat(Verification.of(output).findings()).isEmpty();
        return Releases.in(output).current().orElseThrow().inputs();
    }

    static List<String> names(Storage output, String folder) {
        return output.list(folder).stream().map(Storage.Entry::name).toList();
    }

    /** As if the run that holds the output had been another process, which has ended. */
    static void itsProcessIsGone(Storage output) {
        output.read("lock").ifPresent(content -> {
            String claim = new String(content, StandardCharsets.UTF_8);
            String ofTheDead = claim.replaceAll("(\"started\" *: *\")[^\"]*", "$1an earlier start");
            assertThat(ofTheDead).isNotEqualTo(claim);
            output.replaceAtomically("lock", ofTheDead.getBytes(StandardCharsets.UTF_8));
        });
    }
}
