package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.DuckDb;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is delivered, nothing is lost and nothing is counted twice. */
class EveryRecordIsAccountedForTest {

    private static final List<String> VINTAGES = List.of("2023-02-20", "2024-05-15");
    private static final String HEADER = "region,period,flow,commodity,partner,value_usd\n";

    private static final List<String> FINER = List.of("2022-01", "2022-02");

    /** A record as it is written, and what it is worth where it is to be believed. */
    record Written(String region, String period, String flow, String commodity, String partner, String value) {

        BigDecimal cents() {
            return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN);
        }

        String line() {
            return String.join(",", region, period, flow, commodity, partner, value) + "\n";
        }

        boolean believed(String vintage) {
            return !region.equals("99999")
                    && !period.equals("2022-13")
                    && !(period.equals("2023-Q1") && vintage.equals(VINTAGES.get(0)))
                    && !flow.equals("transit")
                    && !commodity.equals("220")
                    && !partner.equals("World")
                    && value.matches("-?[0-9.]+");
        }
    }

    /** A file: which vintage it is of, and its records. */
    record Delivered(String vintage, List<Written> records) {

        Stream<Written> believed() {
            return records.stream().filter(record -> record.believed(vintage));
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void theBooksCloseAndRegionsAreWhatThePlainSumSays(@ForAll("deliveries") List<Delivered> deliveries)
            throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/releases")), "property");
        write(deliveries, folder);
        JobRun job = job(folder.toAbsolutePath());
        job.run();
        try (DuckDb tables = job.tables()) {
            long records =
                    deliveries.stream().mapToLong(each -> each.records().size()).sum();
            assertThat(tables.number("select sum(records) from deliveries")).isEqualTo((double) records);
            assertThat(tables.value("""
                            select count(*) from deliveries where records <> fact_records + rejected_records
                                + superseded_records + control_total_records + out_of_range_records + duplicate_records
                            """)).isEqualTo("0");
            assertThat(tables.value("select bool_and(equal) from reconciliation"))
                    .isEqualTo("true");
            assertThat(published(tables)).isEqualTo(summed(deliveries));
        }
    }

    private static void write(List<Delivered> deliveries, Path folder) throws IOException {
        for (int i = 0; i < deliveries.size(); i++) {
            Path vintage = Files.createDirectories(
                    folder.resolve("in").resolve(deliveries.get(i).vintage()));
            String lines =
                    deliveries.get(i).records().stream().map(Written::line).collect(Collectors.joining());
            Files.writeString(vintage.resolve(i + ".csv"), HEADER + lines);
        }
    }

    private static JobRun job(Path folder) {
        return JobRun.of(folder, """
                job: property
                viewpoint: { of: partner, partner: BY }
                inputs:
                  - { path: "%s/in/{vintage}/*", profile: okrug, reporter: BY }
                marts: [region_yearly, deliveries, reconciliation]
                gates: { rejected_records: 100%%, rejected_value: 100%%, redelivered_records: 0%% }
                """.formatted(folder));
    }

    private static Map<String, BigDecimal> published(DuckDb tables) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        tables.cells("""
                        unpivot (select region_code, year, exports_usd as export, imports_usd as import from region_yearly)
                        on export, import into name flow value usd
                        """)
                .forEach(row -> sums.put(row.get(0) + " " + row.get(1) + " " + row.get(2), new BigDecimal(row.get(3))));
        return withoutZeros(sums);
    }

    /**
     * In plain Java, from what was written: of each period the latest vintage that has a record to believe, and of a flow
     * whose months are delivered not its year.
     */
    private static Map<String, BigDecimal> summed(List<Delivered> deliveries) {
        Map<String, String> latest = new TreeMap<>();
        for (Delivered delivered : deliveries) {
            delivered
                    .believed()
                    .forEach(record ->
                            latest.merge(record.period(), delivered.vintage(), (a, b) -> a.compareTo(b) > 0 ? a : b));
        }
        Set<String> byMonth = new TreeSet<>();
        for (Delivered delivered : deliveries) {
            delivered
                    .believed()
                    .filter(record -> delivered.vintage().equals(latest.get(record.period())))
                    .filter(record -> FINER.contains(record.period()))
                    .forEach(record -> byMonth.add(record.flow()));
        }
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Delivered delivered : deliveries) {
            delivered
                    .believed()
                    .filter(record -> delivered.vintage().equals(latest.get(record.period())))
                    .filter(record -> !record.period().equals("2022") || !byMonth.contains(record.flow()))
                    .filter(record -> record.partner().equals("BY"))
                    .forEach(record -> sums.merge(
                            record.region() + " " + record.period().substring(0, 4) + " " + record.flow(),
                            record.cents(),
                            BigDecimal::add));
        }
        return withoutZeros(sums);
    }

    /** Regions without trade have a row of zeros, which the plain sum does not. */
    private static Map<String, BigDecimal> withoutZeros(Map<String, BigDecimal> sums) {
        Map<String, BigDecimal> without = new TreeMap<>();
        sums.forEach((place, sum) -> {
            if (sum.signum() != 0) {
                without.put(place, sum.stripTrailingZeros());
            }
        });
        return without;
    }

    @Provide
    Arbitrary<List<Delivered>> deliveries() {
        Arbitrary<Delivered> file = Combinators.combine(
                        Arbitraries.of(VINTAGES), record().list().ofMaxSize(30))
                .as(Delivered::new);
        return file.list().ofMinSize(1).ofMaxSize(3).map(EveryRecordIsAccountedForTest::marked);
    }

    private static Arbitrary<Written> record() {
        return Combinators.combine(
                        Arbitraries.of("01000", "05000", "45000", "NNNNN", "99999"),
                        Arbitraries.of("2021", "2022", "2022-01", "2022-02", "2023-Q1", "2022-13"),
                        Arbitraries.of("export", "export", "import", "transit"),
                        Arbitraries.of("2208", "22083011", "XXXX", "220"),
                        Arbitraries.of("BY", "BY", "CN", "NNN", "World"),
                        Arbitraries.of("10.00", "0.01", "-3.25", "12.345", "0", "", "n/a", "1E+05"))
                .as(Written::new);
    }

    /** One content in one vintage counts once; a first record of its own tells each file from the others. */
    private static List<Delivered> marked(List<Delivered> deliveries) {
        List<Delivered> marked = new ArrayList<>();
        for (Delivered delivered : deliveries) {
            List<Written> records = new ArrayList<>(delivered.records());
            records.add(0, new Written("01000", "2019", "export", "2208", "BY", (marked.size() + 1) + ".00"));
            marked.add(new Delivered(delivered.vintage(), records));
        }
        return marked;
    }
}
