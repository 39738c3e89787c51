package dev.okrug.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.release.Manifest;
import dev.okrug.release.Releases;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** What readers of an output find. */
record Published(Path output) {

    private static final String LEFT_BEHIND = "\\.draft.*|.*\\.tmp|_temporary|lock.*";

    /** The current release. */
    String current() {
        return Releases.in(storage()).current().orElseThrow().release();
    }

    private Storage storage() {
        return Storage.of(output.toString());
    }

    /** The digest of each file of the current release. */
    SortedMap<String, String> bytes() throws IOException {
        return Tree.digests(output.resolve("releases").resolve(current()));
    }

    void isWhole() {
        assertThat(Verification.of(storage()).findings())
                .as("the current release")
                .isEmpty();
        for (Manifest release : Releases.in(storage()).list()) {
            assertThat(Verification.of(storage(), release.release()).findings())
                    .as("release %s", release.release())
                    .isEmpty();
        }
    }

    /** Nothing lies in the output but what the layout names; a job has its store there. */
    void isTidy() throws IOException {
        List<String> releases =
                Releases.in(storage()).list().stream().map(Manifest::release).toList();
        assertThat(names("releases")).containsExactlyElementsOf(releases);
        assertThat(names(""))
                .contains("current", "current.json", "releases")
                .isSubsetOf("current", "current.json", "last-run", "releases", "store");
        assertThat(Tree.walk(output))
                .noneMatch(path -> path.getFileName().toString().matches(LEFT_BEHIND));
    }

    private List<String> names(String folder) {
        return storage().list(folder).stream().map(Storage.Entry::name).toList();
    }
}
