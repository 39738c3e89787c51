package dev.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class BenchTest {

    @TempDir
    private Path work;

    @Test
    void aRunOfOneContenderIsMeasuredWithItsStatements() throws IOException {
        int exit = new CommandLine(new Bench())
                .execute(
                        "--records=2000",
                        "--runs=1",
                        "--shape=one-year",
                        "--contenders=duckdb",
                        "--unchecked",
                        "--work=" + work);
        assertThat(exit).isZero();
        JsonNode run = results().at("/trials/0/runs/duckdb/0");
        assertThat(run.at("/wallSeconds").asDouble()).isPositive();
        assertThat(run.at("/outputFiles").asInt()).isEqualTo(6);
        assertThat(run.at("/stages")
                        .valueStream()
                        .map(stage -> stage.at("/name").asString()))
                .contains("create temp table facts", "copy to facts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--shape=months,round", "--contenders=duckdb,sqlite", "--contenders=duckdb --new-month"})
    void whatCannotBeMeasuredIsRefusedBeforeAnythingIsMade(String options) {
        StringWriter said = new StringWriter();
        int exit = new CommandLine(new Bench())
                .setErr(new PrintWriter(said, true))
                .execute((options + " --records=2000 --work=" + work).split(" ", -1));
        assertThat(exit).isNotZero();
        assertThat(said.toString()).contains("IllegalArgumentException");
        assertThat(work).isEmptyDirectory();
    }

    private JsonNode results() throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            Path file = files.filter(path -> path.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            return new ObjectMapper().readTree(Files.readString(file));
        }
    }
}
