package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample job with one value of Lipetsk's first quarter of 2023 raised by 5 %. */
class PublishedFiguresGateTest {

    private static final Path DELIVERIES = Path.of("sample-data/partner");
    private static final String CHANGED = "2024-05-15/turnover-2023-q1.csv";

    @TempDir
    Path folder;

    @Test
    void everyFigureOfTheSampleIsMatched() {
        DuckDb release = SampleRelease.tables();

        assertThat(release.number("select count(*) from published_figures")).isGreaterThanOrEqualTo(21);
        assertThat(release.number("select count(*) from published_figures where status <> 'MATCH'"))
                .isZero();
    }

    @Test
    void aChangedValueStopsTheRelease() throws IOException {
        assertThatThrownBy(() -> job().run())
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.GATE))
                .hasMessageContainingAll(
                        "Cannot publish: 2 published figures differ, and the gate allows 0.",
                        "08-lipetsk-quarter (Turnover with Lipetsk in January to March 2023 was 68 m) is 68.64089606"
                                + " here and 68 there",
                        "08-lipetsk-quarter-growth",
                        "here and 2.5 there",
                        "differing_figures");
    }

    @Test
    void whereTheGateLetsItPassTheRightFiguresDifferAndTheOthersMatchOrAreNotCovered() throws IOException {
        JobRun job = job().with(", differing_figures: 0", "");
        job.run();

        job.tables().assertRows("""
                select status, count(*) as figures from published_figures where table_name = 'region_year_to_date' group by 1
                """, """
                status  | figures
                DIFFERS | 2
                MATCH   | 6
                """);
        assertThat(job.tables().number("""
                        select count(*) from published_figures
                        where table_name <> 'region_year_to_date' and status <> 'NOT_COVERED'
                        """)).isZero();
    }

    private JobRun job() throws IOException {
        Path copy = folder.resolve("partner");
        try (Stream<Path> files = Files.walk(DELIVERIES)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(DELIVERIES.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        raise(copy.resolve(CHANGED));
        return JobRun.ofProject(folder, "sample.yaml")
                .with("sample-data/partner/", copy + "/")
                .with("marts: all", "marts: [region_year_to_date, published_figures]");
    }

    private static void raise(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int value = List.of(lines.get(0).split(",", -1)).indexOf("value_usd");
        String largest = lines.stream()
                .filter(line -> line.startsWith("42000,"))
                .max(Comparator.comparing(line -> new BigDecimal(line.split(",", -1)[value])))
                .orElseThrow();
        String[] cells = largest.split(",", -1);
        cells[value] = new BigDecimal(cells[value])
                .multiply(new BigDecimal("1.05"))
                .setScale(2, RoundingMode.HALF_EVEN)
                .toPlainString();
        lines.set(lines.indexOf(largest), String.join(",", cells));
        Files.write(file, lines);
    }
}
