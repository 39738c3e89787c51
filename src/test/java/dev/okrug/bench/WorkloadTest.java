package dev.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkloadTest {

    private static final int PERIOD = 1;
    private static final int REGION = 8;

    @TempDir
    private Path work;

    @ParameterizedTest
    @CsvSource({
        "months,         144, 144",
        "one-file,         1, 144",
        "thousand-files, 1000, 144",
        "one-year,        12,  12",
        "one-region,     144, 144"
    })
    void aShapeHasItsFilesMonthsAndAllRecords(String shape, int files, int months) throws IOException {
        Workload workload = Workload.of(3_000, Shape.named(shape), work);
        assertThat(Folders.files(workload.deliveries())).hasSize(files);
        assertThat(records(workload)).hasSize(3_000);
        assertThat(values(workload, PERIOD).stream().filter(period -> !period.startsWith("13")))
                .hasSize(months);
    }

    @ParameterizedTest
    @EnumSource
    void theSameRecordsInTheSameShapeAreTheSameBytes(Shape shape) throws IOException {
        List<Path> first =
                Folders.files(Workload.of(2_000, shape, work.resolve("first")).deliveries());
        List<Path> second =
                Folders.files(Workload.of(2_000, shape, work.resolve("second")).deliveries());
        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void inOneFileOrInAThousandRecordsAreThoseOfMonths() throws IOException {
        List<String> months = records(Workload.of(3_000, Shape.MONTHS, work));
        assertThat(records(Workload.of(3_000, Shape.ONE_FILE, work))).isEqualTo(months);
        assertThat(records(Workload.of(3_000, Shape.THOUSAND_FILES, work))).isEqualTo(months);
    }

    @Test
    void oneRegionIsMoscow() throws IOException {
        assertThat(values(Workload.of(2_000, Shape.ONE_REGION, work), REGION).stream()
                        .filter(region -> !region.startsWith("99999")))
                .singleElement()
                .asString()
                .startsWith("45000");
    }

    @Test
    void whatWasMadeIsNotMadeAgain() throws IOException {
        Path file = Folders.files(Workload.of(100, Shape.ONE_FILE, work).deliveries())
                .get(0);
        Files.writeString(file, "kept");
        Workload.of(100, Shape.ONE_FILE, work);
        assertThat(file).hasContent("kept");
    }

    @Test
    void theNextMonthIsAnAverageOneAndGoesAgain() throws IOException {
        Workload workload = Workload.of(14_400, Shape.MONTHS, work);
        workload.deliverNextMonth();
        assertThat(workload.deliveries().resolve("dump-2024-01.txt")).content().hasLineCount(1 + 100);
        workload.takeNextMonthAway();
        assertThat(Folders.files(workload.deliveries())).hasSize(144);
    }

    @Test
    void aNextMonthThatARunLeftIsTakenAway() throws IOException {
        Workload.of(1_000, Shape.ONE_YEAR, work).deliverNextMonth();
        assertThat(Folders.files(Workload.of(1_000, Shape.ONE_YEAR, work).deliveries()))
                .hasSize(12);
    }

    @Test
    void anUnknownShapeIsToldWhichThereAre() {
        assertThatThrownBy(() -> Shape.named("round"))
                .hasMessageContaining("No shape round")
                .hasMessageContaining("months, one-file, thousand-files, one-year, one-region");
    }

    /** The values of a field, of records that have all fields. */
    private static Set<String> values(Workload workload, int field) throws IOException {
        Set<String> values = new TreeSet<>();
        for (String record : records(workload)) {
            String[] fields = record.split("\t", -1);
            if (fields.length > REGION) {
                values.add(fields[field]);
            }
        }
        return values;
    }

    private static List<String> records(Workload workload) throws IOException {
        List<String> records = new ArrayList<>();
        for (Path file : Folders.files(workload.deliveries())) {
            List<String> lines = Files.readAllLines(file);
            records.addAll(lines.subList(1, lines.size()));
        }
        return records;
    }
}
