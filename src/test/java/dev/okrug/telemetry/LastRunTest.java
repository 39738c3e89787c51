package dev.okrug.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LastRunTest {

    @TempDir
    private Path folder;

    @Test
    void aRunLeavesThreeFilesAndReplacesThoseOfTheRunBefore() throws IOException {
        write(RunEnd.failed(3, "Cannot read."));
        write(RunEnd.unchanged());

        try (Stream<Path> files = Files.list(folder.resolve("out/last-run"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("run-report.json", "metrics.prom", "openlineage.ndjson");
        }
        assertThat(report().get("outcome").asString()).isEqualTo("unchanged");
    }

    @Test
    void aRunThatMetAnotherLeavesItTheWord() {
        write(RunEnd.published());
        write(RunEnd.failed(5, "Cannot write: another run holds the output."));

        assertThat(report().get("outcome").asString()).isEqualTo("published");
    }

    @Test
    void whatARunThatWasKilledLeftBehindIsRemoved() throws IOException {
        Files.createDirectories(folder.resolve("out/last-run"));
        Files.writeString(folder.resolve("out/last-run/.run-report.json.1.tmp"), "{");

        write(RunEnd.published());

        assertThat(folder.resolve("out/last-run/.run-report.json.1.tmp")).doesNotExist();
    }

    @Test
    void noRunFailsBecauseItCannotBeToldOf() throws IOException {
        Files.writeString(folder.resolve("out"), "a file where the output should be");

        write(RunEnd.published());

        assertThat(folder.resolve("out")).hasContent("a file where the output should be");
    }

    @Test
    void stagesLastUntilTheNextBeginsAndTheLastUntilTheEnd() {
        InstantSource[] clock = {InstantSource.fixed(Runs.BEGAN)};
        RunNotes notes = RunNotes.begin("sample", () -> clock[0].instant());
        clock[0] = InstantSource.offset(clock[0], Duration.ofSeconds(2));
        notes.stage("making marts");
        clock[0] = InstantSource.offset(clock[0], Duration.ofSeconds(3));

        LastRun.write(folder.resolve("out").toString(), notes, RunEnd.published());

        assertThat(report().get("stages").toString())
                .isEqualTo("[{\"stage\":\"checking\",\"seconds\":2.0},{\"stage\":\"making marts\",\"seconds\":3.0}]");
        assertThat(report().get("seconds").asDouble()).isEqualTo(5);
        assertThat(report().get("peak_heap_bytes").asLong()).isPositive();
        assertThat(report().get("spark").asString()).startsWith("4.");
    }

    @Test
    void aClockThatIsSetBackGivesNoNegativeTimes() {
        InstantSource[] clock = {InstantSource.fixed(Runs.BEGAN)};
        RunNotes notes = RunNotes.begin("sample", () -> clock[0].instant());
        clock[0] = InstantSource.offset(clock[0], Duration.ofSeconds(-2));

        LastRun.write(folder.resolve("out").toString(), notes, RunEnd.published());

        assertThat(report().get("seconds").asDouble()).isZero();
    }

    private void write(RunEnd end) {
        LastRun.write(folder.resolve("out").toString(), RunNotes.begin("sample", InstantSource.system()), end);
    }

    private JsonNode report() {
        return JsonMapper.shared().readTree(folder.resolve("out/last-run/run-report.json"));
    }
}
