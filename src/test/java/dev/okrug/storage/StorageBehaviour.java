package dev.okrug.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.okrug.contract.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every storage must do. */
abstract class StorageBehaviour {

    @TempDir
    Path output;

    Storage storage;

    abstract Storage at(Path output);

    @BeforeEach
    void anEmptyOutput() {
        storage = at(output);
    }

    @Test
    void aFileGetsASecondNameOrNothingHappens() {
        storage.writeNew("part", bytes("rows"));

        if (storage.share("part", "same")) {
            assertThat(text("same")).isEqualTo("rows");
        } else {
            assertThat(storage.exists("same")).isFalse();
        }
        assertThat(text("part")).isEqualTo("rows");
    }

    @Test
    void whatIsWrittenIsRead() {
        storage.writeNew("file", bytes("content"));
        assertThat(text("file")).isEqualTo("content");
        assertThat(storage.exists("file")).isTrue();
    }

    @Test
    void anAbsentFileIsNeitherReadNorListed() {
        assertThat(storage.read("absent")).isEmpty();
        assertThat(storage.exists("absent")).isFalse();
        assertThat(storage.list("absent")).isEmpty();
    }

    @Test
    void aFileIsNotWrittenTwice() {
        storage.writeNew("file", bytes("first"));
        assertThatThrownBy(() -> storage.writeNew("file", bytes("second"))).isInstanceOf(Fault.class);
        assertThat(text("file")).isEqualTo("first");
    }

    @Test
    void aFolderListsItsEntriesByName() {
        storage.makeFolder("folder/b/deep");
        storage.writeNew("folder/c", bytes("12345"));
        storage.writeNew("folder/a", bytes(""));

        assertThat(storage.list("folder"))
                .extracting(Storage.Entry::name, Storage.Entry::folder)
                .containsExactly(tuple("a", false), tuple("b", true), tuple("c", false));
        assertThat(storage.list("folder").get(2).bytes()).isEqualTo(5);
    }

    @Test
    void aFolderIsRenamedWithAllItHolds() {
        storage.makeFolder("draft/table");
        storage.writeNew("draft/table/part", bytes("rows"));

        storage.rename("draft", "release");

        assertThat(storage.exists("draft")).isFalse();
        assertThat(text("release/table/part")).isEqualTo("rows");
    }

    @Test
    void aRenameNeitherReplacesNorNests() {
        storage.makeFolder("draft");
        storage.makeFolder("release");

        assertThatThrownBy(() -> storage.rename("draft", "release"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("already");
        assertThat(storage.list("release")).isEmpty();
        assertThat(storage.exists("draft")).isTrue();
    }

    @Test
    void aFileIsReplacedWhetherItWasThereOrNot() {
        storage.replaceAtomically("current.json", bytes("first"));
        storage.replaceAtomically("current.json", bytes("second"));

        assertThat(text("current.json")).isEqualTo("second");
    }

    @Test
    void contentThatNobodyChangedIsReplaced() {
        storage.replaceAtomically("current.json", Optional.empty(), bytes("first"), Storage.NO_CONDITION);
        storage.replaceAtomically("current.json", Optional.of(bytes("first")), bytes("second"), Storage.NO_CONDITION);

        assertThat(text("current.json")).isEqualTo("second");
    }

    @Test
    void contentThatSomebodyElseChangedStays() {
        storage.writeNew("current.json", bytes("theirs"));

        assertThatThrownBy(() -> storage.replaceAtomically(
                        "current.json", Optional.of(bytes("former")), bytes("ours"), Storage.NO_CONDITION))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.WRITER));
        assertThatThrownBy(() -> storage.replaceAtomically(
                        "current.json", Optional.empty(), bytes("ours"), Storage.NO_CONDITION))
                .isInstanceOf(Fault.class);
        assertThat(text("current.json")).isEqualTo("theirs");
    }

    @Test
    void aPathThatIsClaimedIsNotClaimedAgain() {
        assertThat(storage.claim("lock", bytes("first"))).isTrue();
        assertThat(storage.claim("lock", bytes("second"))).isFalse();
        assertThat(text("lock")).isEqualTo("first");
    }

    @Test
    void ofManyWhoClaimAPathOneGetsIt() throws InterruptedException {
        List<Callable<Boolean>> rivals = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> storage.claim("lock", bytes("claim " + i)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            assertThat(threads.invokeAll(rivals)).extracting(Future::get).containsOnlyOnce(true);
        } finally {
            threads.shutdown();
        }
        assertThat(text("lock")).startsWith("claim ");
    }

    @Test
    void aTreeIsDeletedAndWhatIsAbsentIsNoFault() {
        storage.makeFolder("draft/table");
        storage.writeNew("draft/table/part", bytes("rows"));

        storage.delete("draft");
        storage.delete("draft");

        assertThat(storage.exists("draft")).isFalse();
    }

    @Test
    void filesAndFoldersCanBeSynced() {
        storage.makeFolder("folder");
        storage.writeNew("folder/file", bytes("x"));

        storage.sync("folder/file");
        storage.sync("folder");

        assertThat(text("folder/file")).isEqualTo("x");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String text(String path) {
        return new String(storage.read(path).orElseThrow(), StandardCharsets.UTF_8);
    }
}
