package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import dev.okrug.contract.TableScan;
import dev.okrug.storage.Storage;
import dev.okrug.testing.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishTest extends Sample {

    @TempDir
    Path output;

    private Storage storage;

    @BeforeEach
    void storage() {
        storage = Storage.of(output.toString());
    }

    @Test
    void readersSeeThePublishedReleaseThroughThePointer() {
        Manifest published = publish(storage);

        Manifest current = Releases.in(storage).current().orElseThrow();
        assertThat(current).isEqualTo(published);
        String location = Releases.in(storage).location(current, "region_monthly");
        assertThat(spark().read().parquet(location).count()).isEqualTo(4);
    }

    @Test
    void nothingIsCurrentBeforeTheFirstPublication() {
        assertThat(Releases.in(storage).current()).isEmpty();
        assertThat(Releases.in(storage).list()).isEmpty();
    }

    @Test
    void theSequenceRisesAndTheFormerReleaseStaysAsItWas() {
        Manifest first = publish(storage);
        Manifest second = publish(storage, trade(TRADE.subList(0, 2)));

        assertThat(second.sequence()).isEqualTo(first.sequence() + 1);
        assertThat(second.previous()).contains(first.release());
        assertThat(Releases.in(storage).list()).containsExactly(first, second);
        assertThat(Verification.of(storage, first.release()).findings()).isEmpty();
    }

    @Test
    void theLinkForFixedPathsFollowsThePointer() throws IOException {
        publish(storage);
        Manifest second = publish(storage);

        assertThat(Files.readSymbolicLink(output.resolve("current"))).isEqualTo(Path.of("releases", second.release()));
    }

    @Test
    void nothingLiesInTheOutputButWhatTheLayoutNames() throws IOException {
        Manifest published = publish(storage);

        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> output.relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "current.json",
                            "releases/" + published.release() + "/manifest.json",
                            "releases/" + published.release() + "/region_monthly/part-00000.parquet");
        }
    }

    @Test
    void aFileBesideTheTablesIsPublishedAndListed() {
        Manifest published;
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            draft.add(REGION_MONTHLY, atHand(trade()));
            published = draft.publish("digest-of-inputs", Map.of(), List.of(new RowsOfRegions()));
        }
        byte[] told = (published.release() + " tells of 4 regions").getBytes(StandardCharsets.UTF_8);
        assertThat(published.files()).containsExactly(new PublishedFile("docs/rows.txt", told.length, Digest.of(told)));
        assertThat(storage.read("releases/" + published.release() + "/docs/rows.txt"))
                .hasValueSatisfying(content -> assertThat(content).isEqualTo(told));
        assertThat(Verification.of(storage).findings()).isEmpty();
    }

    /** Made of the rows that were written, as the page of a release is. */
    private record RowsOfRegions() implements Companion {

        @Override
        public String path() {
            return "docs/rows.txt";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public byte[] content(DraftedRelease release) {
            try (TableScan rows = release.scan(release.table("region_monthly").orElseThrow(), List.of("region_code"))) {
                int count = 0;
                while (rows.hasNext()) {
                    rows.next();
                    count++;
                }
                return (release.manifest().release() + " tells of " + count + " regions")
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void theFactsOfTheJobComeBackFromTheManifest() {
        Map<String, Object> facts = Map.of("deliveries", List.of("a", "b"), "reconciled", Map.of("cents", 12));
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            draft.publish("digest-of-inputs", facts, List.of());
        }
        assertThat(Releases.in(storage).current().map(Manifest::facts)).contains(facts);
    }

    @Test
    void theManifestRepeatsTheContract() {
        Manifest published = publish(storage);

        assertThat(published.tables()).extracting(PublishedTable::contract).containsExactly(REGION_MONTHLY);
        assertThat(published.tables().get(0).rows()).isEqualTo(4);
    }

    @Test
    void aDraftThatIsNotPublishedLeavesNothing() {
        Manifest former = publish(storage);
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            draft.add(REGION_MONTHLY, atHand(trade()));
        }
        assertThat(storage.list("releases")).extracting(Storage.Entry::name).containsExactly(former.release());
        assertThat(storage.exists("lock")).isFalse();
        assertThat(Releases.in(storage).current()).contains(former);
    }

    @Test
    void aTableThatCouldNotBeAddedKeepsTheOthersFromBeingPublished() {
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            assertThatThrownBy(() -> draft.add(REGION_MONTHLY, sorted(trade().drop("year"))))
                    .isInstanceOf(Fault.class);
            assertThatThrownBy(() -> draft.publish("digest-of-inputs", Map.of(), List.of()))
                    .isInstanceOf(Fault.class)
                    .hasMessageContaining("region_monthly");
        }
        assertThat(Releases.in(storage).current()).isEqualTo(Optional.empty());
    }

    @Test
    void tablesAddedBySeveralThreadsAreListedByName() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            List<Future<?>> added = Stream.of("d", "b", "a", "c")
                    .<Future<?>>map(name -> threads.submit(() -> draft.add(named("table_" + name), atHand(trade()))))
                    .toList();
            for (Future<?> each : added) {
                each.get();
            }
            assertThat(draft.publish("digest-of-inputs", Map.of(), List.of()).tables())
                    .extracting(PublishedTable::name)
                    .containsExactly("table_a", "table_b", "table_c", "table_d");
        } finally {
            threads.shutdown();
        }
        assertThat(Verification.of(storage).findings()).isEmpty();
    }

    private static Contract named(String table) {
        return new Contract(table, REGION_MONTHLY.sentence(), REGION_MONTHLY.fields(), REGION_MONTHLY.key());
    }

    @Test
    void aPublishedDraftIsClosedForMore() {
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            draft.publish("digest-of-inputs", Map.of(), List.of());
            assertThatThrownBy(() -> draft.add(REGION_MONTHLY, atHand(trade())))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> draft.publish("digest-of-inputs", Map.of(), List.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(Releases.in(storage).list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../current.json", "manifest.json", "region_monthly/note.txt", "docs/deeper/note.txt"})
    void aFileThatWouldLieElsewhereIsRefused(String path) {
        try (ReleaseDraft draft = ReleaseDraft.in(storage)) {
            draft.add(REGION_MONTHLY, atHand(trade()));

            assertThatThrownBy(() -> draft.publish("digest-of-inputs", Map.of(), List.of(new Note(path, ""))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Releases.in(storage).list()).isEmpty();
    }
}
