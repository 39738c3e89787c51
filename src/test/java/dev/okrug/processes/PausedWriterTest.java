package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.release.Manifest;
import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A process that is stopped while it publishes, so that its user takes it for ended and removes the lock as another run advises;
 * when it goes on, it is late.
 */
@Tag("slow")
class PausedWriterTest {

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void output() {
        output = folder.resolve("out");
    }

    @ParameterizedTest(name = "before {0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            writeNew          | releases/.draft-
            rename            | releases/.draft-
            sync              | releases
            replaceAtomically | current.json
            """)
    void aWriterThatIsLateLosesAndDamagesNothing(String effect, String path) throws Exception {
        try (Child late = publisher(effect, path);
                Child other = publisher()) {
            stoppedWhileItPublishes(late, other);
            String published = publishedBy(other, late);

            goesOn(late);

            assertThat(late.answer())
                    .startsWith("5 Cannot ")
                    .containsAnyOf("was taken over by", "somebody else has changed it since it was read");
            releasesAre("r000001", published);
        }
    }

    @Test
    void aWriterThatIsLateWithTheLinkOnlyHasPublishedAndLeavesTheLinkAlone() throws Exception {
        try (Child late = publisher("link", "current");
                Child other = publisher()) {
            stoppedWhileItPublishes(late, other);
            String published = publishedBy(other, late);

            goesOn(late);

            assertThat(late.answer()).startsWith("taken, published r000002-");
            releasesAre("r000001", "r000002", published);
        }
    }

    private Child publisher(String... waits) {
        String[] arguments = new String[waits.length + 1];
        arguments[0] = output.toString();
        System.arraycopy(waits, 0, arguments, 1, waits.length);
        return Child.java(folder, Publisher.class, arguments);
    }

    private static void stoppedWhileItPublishes(Child late, Child other) throws IOException, InterruptedException {
        assertThat(List.of(late.answer(), other.answer())).containsOnly("ready");
        assertThat(other.ask("all former")).startsWith("taken, published r000001-");
        assertThat(late.ask("all late")).isEqualTo("waiting");
        late.pause();
    }

    private static void goesOn(Child late) throws IOException, InterruptedException {
        late.tell("go on");
        late.goOn();
    }

    /** It is refused first, and then does as it was advised. */
    private String publishedBy(Child other, Child late) throws IOException, InterruptedException {
        assertThat(other.ask("take"))
                .startsWith("5 ")
                .contains("held by " + late.name(), "remove file://" + output + "/lock");
        Files.delete(output.resolve("lock"));
        String published = other.ask("all other");
        assertThat(published).startsWith("taken, published r");
        return published.replace("taken, published ", "");
    }

    /** All of them are whole, the last is current, and nothing else is left. */
    private void releasesAre(String... releases) throws IOException {
        Storage storage = Storage.of(output.toString());
        assertThat(Releases.in(storage).list()).hasSameSizeAs(releases);
        for (int i = 0; i < releases.length; i++) {
            Manifest release = Releases.in(storage).list().get(i);
            assertThat(release.release()).startsWith(releases[i]);
            assertThat(Verification.of(storage, release.release()).findings()).isEmpty();
        }
        assertThat(Verification.of(storage).findings()).isEmpty();
        assertThat(Verification.of(storage).release()).contains(releases[releases.length - 1]);
        assertThat(Files.readSymbolicLink(output.resolve("current")))
                .isEqualTo(Path.of("releases", releases[releases.length - 1]));
        assertThat(storage.list("releases")).hasSameSizeAs(releases);
        assertThat(storage.list(""))
                .extracting(Storage.Entry::name)
                .containsExactly("current", "current.json", "releases");
    }
}
