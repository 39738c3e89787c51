package dev.okrug.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalStorageTest extends StorageBehaviour {

    @Override
    Storage at(Path output) {
        return Storage.of(output.toString());
    }

    @Test
    void aLinkIsMovedFromOneTargetToAnother() throws IOException {
        storage.link("current", "releases/r1", Storage.NO_CONDITION);
        storage.link("current", "releases/r2", Storage.NO_CONDITION);
        storage.link("current", "releases/r2", Storage.NO_CONDITION);

        assertThat(Files.readSymbolicLink(output.resolve("current"))).isEqualTo(Path.of("releases/r2"));
    }

    @Test
    void aTreeIsDeletedWithoutFollowingItsLinks() throws IOException {
        storage.makeFolder("release");
        storage.writeNew("release/part", bytes("rows"));
        storage.makeFolder("draft");
        Files.createSymbolicLink(output.resolve("draft/link"), output.resolve("release"));

        storage.delete("draft");

        assertThat(text("release/part")).isEqualTo("rows");
    }

    @Test
    void aFileOutlivesTheFirstOfItsTwoNames() {
        storage.writeNew("part", bytes("rows"));

        assertThat(storage.share("part", "same")).isTrue();
        storage.delete("part");

        assertThat(text("same")).isEqualTo("rows");
    }

    @Test
    void noTemporaryFileIsLeft() throws IOException {
        storage.claim("lock", bytes("first"));
        storage.claim("lock", bytes("second"));
        storage.replaceAtomically("current.json", bytes("pointer"));
        storage.link("current", "releases/r1", Storage.NO_CONDITION);

        try (Stream<Path> left = Files.list(output)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "current.json", "current");
        }
    }
}
