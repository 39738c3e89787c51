package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import dev.okrug.testing.FailingStorage;
import dev.okrug.testing.PausedStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrashTest extends FormerRelease {

    @Test
    void theNextRunRemovesTheDraftOfADeadOne() throws IOException {
        ReleaseDraft abandoned = ReleaseDraft.in(storage);
        abandoned.add(REGION_MONTHLY, atHand(trade()));
        itsProcessDies();

        Manifest next = publish(storage);

        assertThat(Releases.in(storage).list()).containsExactly(former, next);
        onlyPublishedFiles(former, next);
    }

    @Test
    void aDraftIsOutOfReachOfItsRunBeforeItIsRemovedPieceByPiece() {
        ReleaseDraft late = ReleaseDraft.in(storage);
        late.add(REGION_MONTHLY, atHand(trade()));
        itsProcessDies();
        List<String> drafts = drafts();
        List<String> reachable = new ArrayList<>();

        publish(PausedStorage.before(
                (effect, path) -> effect.equals("delete") && path.startsWith("releases/.draft-"),
                storage,
                () -> reachable.addAll(drafts())));

        assertThat(drafts).hasSize(1);
        assertThat(reachable).isNotEmpty().doesNotContainAnyElementsOf(drafts);
    }

    private List<String> drafts() {
        return storage.list("releases").stream()
                .map(Storage.Entry::name)
                .filter(name -> name.startsWith(Layout.DRAFT))
                .toList();
    }

    @Test
    void aReleaseThatWasNamedButNeverCurrentIsMadeAgainUnderTheSameName() throws IOException {
        Storage failing = FailingStorage.over(storage)
                .before("replaceAtomically", "current.json")
                .storage();
        assertThatThrownBy(() -> publish(failing)).isInstanceOf(Fault.class);
        List<String> named =
                storage.list("releases").stream().map(Storage.Entry::name).toList();
        assertThat(Releases.in(storage).list()).containsExactly(former);

        Manifest next = publish(storage);

        assertThat(named).containsExactly(former.release(), next.release());
        onlyPublishedFiles(former, next);
    }

    @Test
    void temporaryFilesOfADeadRunAreRemoved() throws IOException {
        Files.write(output.resolve(".current.json.5d3f.tmp"), new byte[] {1});
        Files.write(output.resolve("lock.3"), new byte[] {1});
        Files.write(output.resolve("releases/..withdrawn-" + former.release() + ".5d3f.tmp"), new byte[] {1});

        onlyPublishedFiles(former, publish(storage));
    }

    @Test
    void aLinkThatLagsBehindIsMended() throws IOException {
        Storage failing = FailingStorage.over(storage).before("link", "current").storage();
        Manifest second = publish(failing);
        assertThat(Files.readSymbolicLink(output.resolve("current"))).endsWithRaw(Path.of(former.release()));

        ReleaseDraft.in(storage).close();

        assertThat(Files.readSymbolicLink(output.resolve("current"))).endsWithRaw(Path.of(second.release()));
    }

    @Test
    void aPointerOlderThanTheReleasesIsNotBuiltUpon() throws IOException {
        byte[] old = Files.readAllBytes(output.resolve("current.json"));
        publish(storage);
        Manifest third = publish(storage);
        Files.write(output.resolve("current.json"), old);

        assertThatThrownBy(() -> publish(storage))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("current.json is older than release " + third.release());
        assertThat(storage.exists("releases/" + third.release())).isTrue();
        assertThat(storage.exists("lock")).isFalse();
    }

    @Test
    void aRunThatLostItsLeaseMeanwhilePublishesNothing() {
        ReleaseDraft paused = ReleaseDraft.in(storage);
        paused.add(REGION_MONTHLY, atHand(trade()));
        itsProcessDies();
        Manifest next = publish(storage);

        assertThatThrownBy(() -> paused.publish("digest-of-inputs", Map.of(), List.of()))
                .isInstanceOf(Fault.class);
        assertThat(Releases.in(storage).current()).contains(next);
    }

    /** As far as the next run can tell. */
    private void itsProcessDies() {
        Lease.Claim claim = Json.read(Lease.Claim.class, storage.read("lock").orElseThrow(), "lock");
        Owner living = claim.owner();
        Owner dead = new Owner(living.host(), living.pid(), "an earlier start");
        storage.replaceAtomically("lock", Json.bytes(new Lease.Claim(claim.fence(), claim.run(), dead)));
    }

    private void onlyPublishedFiles(Manifest... releases) throws IOException {
        List<String> expected = Stream.concat(
                        Stream.of("current.json"),
                        Stream.of(releases)
                                .flatMap(each -> Stream.of("manifest.json", "region_monthly/part-00000.parquet")
                                        .map(file -> "releases/" + each.release() + "/" + file)))
                .toList();
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> output.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
