package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import dev.okrug.testing.FailingStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest extends Sample {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir
    Path output;

    private Storage storage;
    private Releases releases;
    private final List<String> ids = new ArrayList<>();

    /** One was published at 8:00, the next at 9:00, 10:00 and 11:00. */
    @BeforeEach
    void fourReleases() throws IOException {
        storage = Storage.of(output.toString());
        releases = Releases.in(storage);
        for (int hour = 8; hour < 12; hour++) {
            ids.add(publish(storage).release());
            dated(output.resolve("releases").resolve(ids.get(hour - 8)).resolve("manifest.json"), hour);
            dated(output.resolve("current.json"), hour);
        }
    }

    private static void dated(Path file, int hour) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOON.minus(Duration.ofHours(12 - hour))));
    }

    @Test
    void theNewestAreKept() {
        assertThat(releases.clean(new Retention(2, Duration.ZERO), NOON, kept -> {}))
                .isEqualTo(ids.subList(0, 2));
        assertThat(kept()).isEqualTo(ids.subList(2, 4));
    }

    /** The third run wrote its manifest at 10:00, so the pointer had left the first by then; the second it left by 11:00. */
    @Test
    void aReleaseThatMayHaveBeenReplacedLessThanTheGracePeriodAgoIsKept() {
        assertThat(releases.clean(new Retention(1, Duration.ofMinutes(90)), NOON, kept -> {}))
                .containsExactly(ids.get(0));
    }

    /** Paused between its manifest, of 9:00, and the pointer, the second run left readers of the first until just now. */
    @Test
    void aReleaseWhoseSuccessorWasLongInTheMakingIsKept() throws IOException {
        dated(output.resolve("releases").resolve(ids.get(2)).resolve("manifest.json"), 12);
        dated(output.resolve("releases").resolve(ids.get(3)).resolve("manifest.json"), 12);
        dated(output.resolve("current.json"), 12);

        assertThat(releases.clean(new Retention(1, Duration.ofMinutes(30)), NOON, kept -> {}))
                .isEmpty();
    }

    @Test
    void aReleaseThatOthersFollowedAfterARollbackIsKeptForTheGracePeriod() throws IOException {
        releases.rollback(ids.get(0));
        String next = publish(storage).release();
        String last = publish(storage).release();
        dated(output.resolve("releases").resolve(next).resolve("manifest.json"), 12);
        dated(output.resolve("releases").resolve(last).resolve("manifest.json"), 12);

        releases.clean(new Retention(1, Duration.ofMinutes(30)), NOON, kept -> {});

        assertThat(kept()).contains(ids.get(0));
    }

    @Test
    void aCleanUpThatFailsDoesNotUndoThePublication() {
        Storage failing = FailingStorage.over(storage)
                .before("claim", Layout.withdrawn(ids.get(0)))
                .storage();
        try (ReleaseDraft draft = ReleaseDraft.in(failing)) {
            assertThat(draft.clean(new Retention(3, Duration.ZERO), NOON)).isEmpty();
        }
        assertThat(kept()).isEqualTo(ids);
    }

    @Test
    void theCurrentReleaseIsKeptHoweverOld() throws IOException {
        releases.rollback(ids.get(0));
        dated(output.resolve("current.json"), 11);

        releases.clean(new Retention(1, Duration.ZERO), NOON, kept -> {});

        assertThat(kept()).containsExactly(ids.get(0), ids.get(3));
        assertThat(Verification.of(storage).findings()).isEmpty();
    }

    @Test
    void aReleaseThatWasCurrentUntilJustNowIsKeptHoweverOld() throws IOException {
        releases.rollback(ids.get(0));
        releases.rollback(ids.get(3));
        dated(output.resolve("current.json"), 12);

        releases.clean(new Retention(1, Duration.ofMinutes(30)), NOON, kept -> {});

        // When the pointer first came to the fourth is not known any more, so the third stays as well.
        assertThat(kept()).containsExactly(ids.get(0), ids.get(2), ids.get(3));
    }

    @Test
    void aDraftCleansUpUnderItsOwnLease() {
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            assertThat(draft.clean(new Retention(3, Duration.ZERO), NOON)).containsExactly(ids.get(0));
        }
    }

    @Test
    void keepingNoReleaseIsRefused() {
        assertThatThrownBy(() -> new Retention(0, Duration.ZERO)).isInstanceOf(Fault.class);
    }

    @Test
    void afterARollbackTheSequenceStillRises() {
        releases.rollback(ids.get(1));
        assertThat(releases.current().map(Manifest::release)).contains(ids.get(1));

        Manifest next = publish(storage);

        assertThat(next.sequence()).isEqualTo(6);
        assertThat(next.previous()).contains(ids.get(1));
        assertThat(kept()).hasSize(5);
    }

    @Test
    void aDamagedReleaseIsNotMadeCurrent() throws IOException {
        Files.delete(output.resolve("releases/" + ids.get(1) + "/region_monthly/part-00000.parquet"));

        assertThatThrownBy(() -> releases.rollback(ids.get(1)))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("is missing");
        assertThat(releases.current().map(Manifest::release)).contains(ids.get(3));
    }

    @Test
    void aLostPointerIsMendedByRollback() throws IOException {
        Files.delete(output.resolve("current.json"));
        assertThatThrownBy(() -> publish(storage)).hasMessageContaining("rollback");

        releases.rollback(ids.get(3));

        assertThat(kept()).isEqualTo(ids);
        assertThat(publish(storage).previous()).contains(ids.get(3));
    }

    @Test
    void aReleaseThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> releases.open("r000099-abcdef"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("r000099-abcdef");
        assertThatThrownBy(() -> releases.open("../../secret"))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.SPEC));
    }

    private List<String> kept() {
        return releases.list().stream().map(Manifest::release).toList();
    }
}
