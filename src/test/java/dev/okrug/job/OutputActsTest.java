package dev.okrug.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.okrug.contract.Fault;
import dev.okrug.testing.Deliveries;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputActsTest {

    @TempDir
    Path folder;

    private Deliveries delivered;
    private JobRun job;
    private String first;
    private String second;
    private String output;

    @BeforeEach
    void twoReleases() {
        delivered = new Deliveries(folder).add("2024-02-10/a.csv", "2024-01 export 10", "2024-02 export 5");
        job = delivered.job("");
        first = job.run().release();
        delivered.remove("2024-02-10/a.csv");
        delivered.add("2024-02-10/b.csv", "2024-01 export 12", "2023-12 export 1");
        second = job.run().release();
        output = job.output().toString();
    }

    @Test
    void rollbackMakesAFormerReleaseCurrent() {
        assertThat(OutputActs.rollback(output, first))
                .containsExactly(first + " is current, in the place of " + second);
        assertThat(job.manifest().release()).isEqualTo(first);
        assertThat(job.tables().value("select sum(exports_usd) from region_monthly"))
                .isEqualTo("15");
    }

    @Test
    void afterARollbackTheNextRunPublishesAnew() {
        OutputActs.rollback(output, first);
        String third = job.run().release();
        assertThat(third).isNotIn(first, second);
        assertThat(job.tables().value("select sum(exports_usd) from region_monthly"))
                .isEqualTo("13");
    }

    @Test
    void thereIsNoWayBackToAReleaseThatIsDamaged() throws IOException {
        Path part = job.output().resolve("releases/" + first + "/region_monthly/part-00000.parquet");
        Files.write(part, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> OutputActs.rollback(output, first))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("region_monthly/part-00000.parquet has 3 bytes");
        assertThat(job.manifest().release()).isEqualTo(second);
    }

    @Test
    void thereIsNoWayBackToAReleaseThatIsNotThere() {
        assertThatThrownBy(() -> OutputActs.rollback(output, "r000099-abcdef"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("r000099-abcdef");
    }

    @Test
    void cleanRemovesOldReleasesAndWhatOnlyTheyWereMadeOf() throws IOException {
        List<String> intakes = intakes();
        assertThat(intakes).hasSize(2);
        List<String> told = OutputActs.clean(output, 1, Duration.ZERO);
        assertThat(told).hasSize(2).contains("removed release " + first);
        assertThat(intakes()).hasSize(1);
        assertThat(OutputQueries.releases(output)).hasSize(1);
        assertThat(job.run().published())
                .as("what the current release is made of is still known")
                .isFalse();
        assertThat(OutputActs.clean(output, 1, Duration.ZERO)).containsExactly("nothing to remove");
    }

    @Test
    void cleanSparesWhatSomebodyMayStillRead() throws IOException {
        assertThat(OutputActs.clean(output, 1, Duration.ofHours(1))).containsExactly("nothing to remove");
        assertThat(intakes()).hasSize(2);
    }

    private List<String> intakes() throws IOException {
        try (Stream<Path> intakes = Files.list(job.output().resolve("store/intakes"))) {
            return intakes.map(Path::toString).toList();
        }
    }

    @Test
    void diffTellsEachRowThatDiffers() {
        List<String> lines = OutputQueries.diff(output, first, second, 10);
        assertThat(lines)
                .contains(
                        "coverage: 1 row changed, 1 row new, 1 row gone",
                        "  − reporter=RU, source=RU:a, flow=exports, period=2024-02",
                        "  + reporter=RU, source=RU:a, flow=exports, period=2023-12",
                        "  ~ reporter=RU, source=RU:a, flow=exports, period=2024-01: value_usd 10.00 → 12.00")
                .anyMatch(line -> line.startsWith("region_monthly: 1 row changed, "));
        assertThat(lines).as("no word of tables that are equal").noneMatch(line -> line.startsWith("signals"));
    }

    @Test
    void diffOfAReleaseWithItselfIsEmpty() {
        assertThat(OutputQueries.diff(output, second, second, 10))
                .containsExactly(second + " and " + second + " hold the same rows");
    }

    @Test
    void diffPrintsNoMoreRowsThanAsked() {
        assertThat(OutputQueries.diff(output, first, second, 1))
                .contains("  … 2 more")
                .filteredOn(line -> line.startsWith("  −") || line.startsWith("  +") || line.startsWith("  ~"))
                .hasSizeLessThan(10);
    }
}
