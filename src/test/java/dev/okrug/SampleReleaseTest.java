package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.job.RunOutcome;
import dev.okrug.release.Verification;
import dev.okrug.storage.Storage;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a run of the sample job ends. */
class SampleReleaseTest {

    @Test
    void theFirstRunPublishes() {
        assertThat(SampleRelease.outcome().published()).isTrue();
        assertThat(SampleRelease.outcome().line()).startsWith("published r000001-");
    }

    @Test
    void theSameRunAgainSaysUnchangedAndLeavesEveryFileAlone() throws IOException {
        String before = Digests.of(SampleRelease.output().resolve("releases"));
        RunOutcome again = SampleRelease.published().run();
        assertThat(again.published()).isFalse();
        assertThat(again.line())
                .isEqualTo("unchanged " + SampleRelease.outcome().release() + ", confidential");
        assertThat(Digests.of(SampleRelease.output().resolve("releases"))).isEqualTo(before);
    }

    @Test
    void whatIsPublishedPassesVerification() {
        assertThat(Verification.of(Storage.of(SampleRelease.output().toString()))
                        .findings())
                .isEmpty();
    }

    @Test
    void everyPublishedFileIsInTheManifest() throws IOException {
        Path release = SampleRelease.output().resolve("current").toRealPath();
        try (Stream<Path> files = Files.walk(release)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> release.relativize(file).toString())
                            .filter(file -> !file.equals("manifest.json")))
                    .containsExactlyInAnyOrderElementsOf(SampleRelease.published().manifest().allFiles().stream()
                            .map(file -> file.path())
                            .toList());
        }
    }

    @Test
    void aGateThatIsBrokenPublishesNothing() throws IOException {
        JobRun strict = SampleRelease.published().with("rejected_records: 0.5%", "rejected_records: 0.01%");
        String before = Digests.of(SampleRelease.output().resolve("releases"));
        assertThatThrownBy(strict::run)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.GATE))
                .hasMessageContaining("records are rejected (0.0")
                .hasMessageContaining("the gate is 0.01 %")
                .hasMessageContaining("REGION_UNKNOWN")
                .hasMessageContaining("(sample-data/customs/2024-03-15/tab/dump-2022-q1.txt line 20:");
        assertThat(strict.manifest().release())
                .isEqualTo(SampleRelease.outcome().release());
        assertThat(Digests.of(SampleRelease.output().resolve("releases"))).isEqualTo(before);
    }
}
