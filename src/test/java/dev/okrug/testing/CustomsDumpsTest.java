package dev.okrug.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomsDumpsTest {

    private static final DumpOrder ORDER = new DumpOrder(10_000, 3, YearMonth.of(2022, 11), 42, 0.05);

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Dumped first = CustomsDumps.write(ORDER, folder.resolve("first"));
        Dumped second = CustomsDumps.write(ORDER, folder.resolve("second"));
        assertThat(first.files()).hasSize(3);
        for (int i = 0; i < first.files().size(); i++) {
            assertThat(second.files().get(i))
                    .hasSameBinaryContentAs(first.files().get(i));
        }
        assertThat(second.cents()).isEqualTo(first.cents());
    }

    @Test
    void anotherSeedGivesOtherRecords() throws IOException {
        DumpOrder other = new DumpOrder(10_000, 3, ORDER.from(), 43, ORDER.badShare());
        assertThat(lines(CustomsDumps.write(other, folder.resolve("other"))))
                .isNotEqualTo(lines(CustomsDumps.write(ORDER, folder.resolve("order"))));
    }

    @Test
    void everyMonthHasItsFileAndItsSeason() throws IOException {
        Dumped dumped = CustomsDumps.write(ORDER, folder);
        assertThat(dumped.files().stream().map(file -> file.getFileName().toString()))
                .containsExactly("dump-2022-11.txt", "dump-2022-12.txt", "dump-2023-01.txt");
        // 106, 110 and 82 parts of 298
        assertThat(dumped.files().stream().map(CustomsDumpsTest::records)).containsExactly(3557, 3691, 2752);
    }

    @Test
    void inAnotherNumberOfFilesTheSameRecordsAreSpreadEvenly() throws IOException {
        Dumped dumped = CustomsDumps.write(ORDER.inFiles(4), folder.resolve("four"));
        assertThat(dumped.files().stream().map(CustomsDumpsTest::records)).containsExactly(2500, 2500, 2500, 2500);
        assertThat(lines(dumped)).isEqualTo(lines(CustomsDumps.write(ORDER, folder.resolve("monthly"))));
    }

    @Test
    void whatIsReturnedIsWhatIsInTheFiles() throws IOException {
        Dumped dumped = CustomsDumps.write(ORDER, folder);
        Map<Flaw, Long> bad = new EnumMap<>(Flaw.class);
        BigDecimal value = BigDecimal.ZERO;
        for (String line : lines(dumped)) {
            String[] fields = line.split("\t", -1);
            Optional<Flaw> flaw = flaw(fields);
            flaw.ifPresent(found -> bad.merge(found, 1L, Long::sum));
            value = flaw.isPresent() ? value : value.add(new BigDecimal(fields[5].replace(',', '.')));
        }
        assertThat(lines(dumped)).hasSize(10_000);
        assertThat(dumped.records()).isEqualTo(10_000);
        assertThat(dumped.bad()).isEqualTo(bad).containsOnlyKeys(Flaw.values());
        assertThat(dumped.badRecords()).isBetween(400L, 600L);
        assertThat(BigDecimal.valueOf(dumped.cents(), 2)).isEqualByComparingTo(value);
    }

    @Test
    void withoutABadShareEveryRecordIsGood() throws IOException {
        Dumped dumped = CustomsDumps.write(new DumpOrder(2_000, 1, YearMonth.of(2023, 5), 7, 0), folder);
        assertThat(dumped.badRecords()).isZero();
        assertThat(lines(dumped)).allMatch(line -> flaw(line.split("\t", -1)).isEmpty());
    }

    @Test
    void tradeIsSkewedLikeRealTrade() throws IOException {
        List<String> lines = lines(CustomsDumps.write(ORDER, folder));
        assertThat(shareOfLeading(10, 2, lines)).as("partners").isBetween(0.5, 0.7);
        assertThat(shareOfLeading(100, 3, lines)).as("commodities").isBetween(0.4, 0.7);
        assertThat(shareOfLeading(5, 8, lines)).as("regions").isBetween(0.3, 0.6);
        assertThat(lines.stream().map(line -> line.split("\t", -1)[2])).contains("BY", "NNN");
    }

    @Test
    void aShareAboveOneIsRefused() {
        assertThatThrownBy(() -> new DumpOrder(1, 1, YearMonth.of(2023, 5), 7, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bad share of 1.5");
    }

    private static Optional<Flaw> flaw(String[] fields) {
        if (fields.length < 10) {
            return Optional.of(Flaw.TOO_FEW_FIELDS);
        } else if (!List.of("ИМ", "ЭК").contains(fields[0])) {
            return Optional.of(Flaw.FLOW_UNKNOWN);
        } else if (fields[1].startsWith("13")) {
            return Optional.of(Flaw.MONTH_13);
        } else if (fields[8].startsWith("99999")) {
            return Optional.of(Flaw.REGION_UNKNOWN);
        } else if (fields[5].isEmpty()) {
            return Optional.of(Flaw.VALUE_EMPTY);
        }
        return fields[5].matches("\\d+,\\d{2}") ? Optional.empty() : Optional.of(Flaw.VALUE_NOT_A_NUMBER);
    }

    private static double shareOfLeading(int count, int field, List<String> lines) {
        Map<String, Long> records = lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length == 10)
                .collect(Collectors.groupingBy(fields -> fields[field], Collectors.counting()));
        long leading = records.values().stream()
                .sorted((a, b) -> Long.compare(b, a))
                .limit(count)
                .mapToLong(Long::longValue)
                .sum();
        return (double) leading / lines.size();
    }

    private static List<String> lines(Dumped dumped) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : dumped.files()) {
            List<String> all = Files.readAllLines(file);
            assertThat(all.get(0)).startsWith("NAPR\tPERIOD\tSTRANA");
            lines.addAll(all.subList(1, all.size()));
        }
        return lines;
    }

    private static int records(Path file) {
        try {
            return Files.readAllLines(file).size() - 1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
