package dev.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ResultsTest {

    private static final long MIB = 1 << 20;

    private final Results results = new Results(Map.of("date", "2026-11-22T20:15:00Z", "cores", "2"), "3g");
    private final Trial trial = results.begin(20_000, Shape.ONE_FILE);

    @Test
    void theMedianOfAnEvenNumberOfRunsLiesBetweenTheTwoInTheMiddle() {
        assertThat(runs(9, 2, 4).median(Measured::wallSeconds)).isEqualTo(4);
        assertThat(runs(9, 2, 4, 5).median(Measured::wallSeconds)).isEqualTo(4.5);
    }

    @Test
    void theRunInTheMiddleIsOneThatTookPlace() {
        assertThat(runs(9, 2, 4).middle().wallSeconds()).isEqualTo(4);
        assertThat(runs(9, 2, 4, 5).middle().wallSeconds()).isEqualTo(4);
    }

    @Test
    void contendersStandToDuckDbAsTheirMedians() {
        addRuns("okrug", 7, 6, 50);
        addRuns("duckdb", 1, 4, 4);
        assertThat(lines()).contains("20,000 records, one-file");
        assertThat(line("okrug ")).startsWith("okrug 7.0 1.75");
        assertThat(line("duckdb ")).startsWith("duckdb 4.0 1.00");
    }

    @Test
    void withoutDuckDbThereIsNothingToStandTo() {
        addRuns("okrug", 7);
        assertThat(line("okrug ")).startsWith("okrug 7.0 NaN");
    }

    @Test
    void filesAndWhatWasShuffledAndSpilledStandInTheTable() {
        trial.add(
                "okrug",
                new Measured(
                        3,
                        5,
                        700 * MIB,
                        60 * MIB,
                        20 * MIB,
                        144,
                        List.of(
                                new Stage("reading", 2, 4, 3.5, 2 * MIB, MIB),
                                new Stage("making marts", 1, 2, 0.5, MIB, MIB / 2))));
        trial.add("duckdb", new Measured(2, 3, 100 * MIB, 7 * MIB, 6 * MIB, 6, List.of(Stage.timed("copy", 2))));
        assertThat(line("okrug ")).isEqualTo("okrug 3.0 1.50 5.0 700 60 20 144 3.0 1.5");
        assertThat(line("duckdb ")).isEqualTo("duckdb 2.0 1.00 3.0 100 7 6 6 - -");
    }

    @Test
    void stagesAreThoseOfTheRunInTheMiddle() {
        trial.add("okrug", measured(9).with(List.of(new Stage("slow", 8, 1, 8, 0, 0))));
        trial.add("okrug", measured(4).with(List.of(new Stage("usual", 3, 12, 5.25, MIB, 0))));
        trial.add("okrug", measured(2).with(List.of(new Stage("fast", 1, 1, 1, 0, 0))));
        assertThat(lines())
                .contains("stages of okrug in 4.0 s", "3.00 12 5.25 1.0 0.0 usual")
                .noneMatch(line -> line.endsWith("slow") || line.endsWith("fast"));
    }

    @Test
    void aNewMonthIsHeldAgainstAFullRunBeyondTheStart() {
        addRuns("okrug", 42);
        trial.add(new NewMonth(runs(7, 6, 90), runs(3), runs(2)));
        assertThat(lines())
                .contains(
                        "one new month: full run 42.0 s, new month 7.0 s, nothing new 3.0 s, start of Spark 2.0 s",
                        "(new month − start) / (full run − start) = 0.125");
    }

    @Test
    void bytesStandBesideThoseOfDuckDb() {
        trial.add(List.of(new TableBytes("region_yearly", 3_000, 2_000), new TableBytes("deliveries", 500, 1_000)));
        assertThat(lines())
                .contains(
                        "region_yearly 3,000 2,000 1.500", "deliveries 500 1,000 0.500", "together 3,500 3,000 1.167");
    }

    @Test
    void everyRunIsWrittenDown(@TempDir Path folder) throws IOException {
        trial.add("okrug", measured(9).with(List.of(new Stage("reading", 8, 1, 8, 5, 6))));
        addRuns("okrug", 4);
        trial.add(List.of(new TableBytes("region_yearly", 3_000, 2_000)));
        trial.add(new NewMonth(runs(7), runs(3), runs(2)));
        Path file = results.write(folder);
        assertThat(file).hasFileName("results-2026-11-22T201500Z.json");
        JsonNode written = new ObjectMapper().readTree(Files.readString(file));
        JsonNode one = written.at("/trials/0");
        assertThat(written.at("/machine/heap").asString()).isEqualTo("3g");
        assertThat(one.at("/shape").asString()).isEqualTo("one-file");
        assertThat(one.at("/runs/okrug")).hasSize(2);
        assertThat(one.at("/runs/okrug/0/stages/0/spilledBytes").asInt()).isEqualTo(6);
        assertThat(one.at("/runs/okrug/0/outputFiles").asInt()).isEqualTo(1);
        assertThat(one.at("/bytes/0/duckdb").asInt()).isEqualTo(2_000);
        assertThat(one.at("/newMonth/start/0/wallSeconds").asDouble()).isEqualTo(2);
    }

    private void addRuns(String contender, double... seconds) {
        runs(seconds).all().forEach(measured -> trial.add(contender, measured));
    }

    private static Runs runs(double... seconds) {
        return new Runs(Arrays.stream(seconds).mapToObj(ResultsTest::measured).toList());
    }

    private static Measured measured(double seconds) {
        return new Measured(seconds, seconds, MIB, MIB, MIB, 1, List.of());
    }

    private String line(String beginning) {
        return lines().stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** With one space where columns are apart. */
    private List<String> lines() {
        return results.text()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }
}
