package dev.okrug.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.okrug.contract.Fault;
import dev.okrug.delivery.Arrival;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.Store;
import dev.okrug.delivery.Tally;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.Rule;
import dev.okrug.fact.RuleSet;
import dev.okrug.fact.Severity;
import dev.okrug.reference.Reference;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.Profiles;
import dev.okrug.spec.JobSpec;
import dev.okrug.storage.Storage;
import dev.okrug.testing.Silence;
import dev.okrug.testing.SparkTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of sample-data, taken in as the jobs take them. */
class SampleScreeningTest extends SparkTest {

    private static final Path SAMPLE = Path.of("sample-data");

    /** Wrong lines, by file and line, as screening judged them. */
    private static final Map<String, Row> JUDGED = new HashMap<>();

    private static Intake.Taken taken;

    @TempDir
    Path output;

    /** A line that is wrong on purpose. */
    record WrongLine(String place, Rule rule, String outcome) {

        static WrongLine of(NamedCsvRecord line) {
            return new WrongLine(
                    line.getField("file") + ":" + line.getField("line"),
                    Rule.valueOf(line.getField("rule")),
                    line.getField("outcome"));
        }

        @Override
        public String toString() {
            return place + " " + rule;
        }
    }

    static List<WrongLine> wrongLines() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve("wrong-lines.csv"))) {
            return csv.stream().map(WrongLine::of).toList();
        }
    }

    @BeforeAll
    static void takeIn(@TempDir Path store) {
        JobSpec spec = JobSpec.read(Path.of("jobs/sample.yaml"), Catalogue.names());
        Reference reference = Reference.load(spec.reference());
        Store kept = new Store(Storage.of(store.toString()));
        taken = new Intake(spark(), kept, reference, Optional.empty(), new Silence())
                .take(Arrivals.of(spec, reference, spark().sparkContext().hadoopConfiguration()));
        Map<Long, String> paths = taken.deliveries().stream()
                .collect(Collectors.toMap(Delivery::number, delivery -> relative(delivery.path())));
        List<String> places = new ArrayList<>(kept.recordsOf(taken.deliveries()));
        kept.rejectionsOf(taken.deliveries()).forEach(files -> places.add(files.folder()));
        spark().read()
                .parquet(places.toArray(String[]::new))
                .where(col(Facts.RULES).notEqual(0))
                .select(Facts.DELIVERY, Facts.LINE, Facts.OUTCOME, Facts.RULES)
                .collectAsList()
                .forEach(row -> JUDGED.put(paths.get(row.getLong(0)) + ":" + row.getLong(1), row));
    }

    private static String relative(String path) {
        return SAMPLE.relativize(Path.of(path)).toString();
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void a_wrong_line_is_judged_as_its_list_says(WrongLine wrong) {
        Row judged = JUDGED.get(wrong.place());
        assertThat(judged).as("a rule is broken").isNotNull();
        List<Rule> rules = RuleSet.rulesIn(judged.getLong(3));
        assertThat(rules).contains(wrong.rule());
        assertThat(outcome(Outcome.of(judged.getInt(2)), rules)).isEqualTo(wrong.outcome());
    }

    private static String outcome(Outcome outcome, List<Rule> rules) {
        return switch (outcome) {
            case REJECTION -> "rejected";
            case CONTROL_TOTAL -> "control total";
            case FACT -> rules.stream().anyMatch(rule -> rule.severity() == Severity.BUCKET) ? "bucket" : "noted";
        };
    }

    @Test
    void no_other_line_is_rejected() throws IOException {
        List<String> rejected = JUDGED.entrySet().stream()
                .filter(each -> each.getValue().getInt(2) == Outcome.REJECTION.code())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(wrongLines().stream()
                        .filter(wrong -> wrong.outcome().equals("rejected"))
                        .map(WrongLine::place))
                .containsExactlyInAnyOrderElementsOf(rejected);
    }

    @Test
    void the_copy_of_a_file_is_told_as_such() {
        assertThat(taken.duplicates()).singleElement().satisfies(copy -> {
            assertThat(relative(copy.path())).isEqualTo("partner/2024-05-15/turnover-2024-02.csv");
            assertThat(relative(copy.of().path())).isEqualTo("partner/2024-05-15/turnover-2024-02-copy.csv");
        });
    }

    @Test
    void records_of_brazil_are_all_believed_with_their_zeros_put_back() throws IOException {
        Path file = SAMPLE.resolve("comexstat/EXP_2024_sample.csv");
        Delivery exports = takeIn(file, "comexstat", Map.of("flow", "export"), "BR");
        assertThat(exports.records()).isEqualTo(lines(file) - 1);
        assertThat(exports.rejected()).isZero();
        assertThat(exports.tallies().stream().map(Tally::flow)).containsOnly(Facts.EXPORT);
        assertThat(exports.records(tally -> tally.brokenRules().contains(Rule.COMMODITY_ZERO_RESTORED)))
                .isEqualTo(linesWith(file, "^\\d+;\"\\d+\";\"\\d{7}\""));
        assertThat(exports.records(tally -> tally.brokenRules().contains(Rule.REGION_NOT_ALLOCATED)))
                .isEqualTo(linesWith(file, "\"ND\""));
    }

    @Test
    void a_wrong_unit_of_value_stops_the_job_and_nothing_is_kept() {
        Path file = SAMPLE.resolve("customs/2024-03-15/comma/dump-2022-q3.csv");
        assertThatThrownBy(() -> takeIn(file, "customs-dump", Map.of("value_unit", "thousand USD"), "RU"))
                .isInstanceOf(Fault.class)
                .hasMessageStartingWith("Cannot believe the unit of value of " + file)
                .hasMessageEndingWith("then say value_unit: USD.");
        assertThat(new Store(Storage.of(output.toString())).deliveries()).isEmpty();
    }

    private Delivery takeIn(Path file, String profile, Map<String, String> settings, String country) {
        Arrival arrival = new Arrival(
                file.toString(),
                Profiles.dialect(Profiles.named(profile), settings, FlowSide.REGION),
                country,
                profile,
                LocalDate.of(2025, 1, 15));
        Reference reference = Reference.load(country.toLowerCase(Locale.ROOT));
        Intake intake = new Intake(
                spark(), new Store(Storage.of(output.toString())), reference, Optional.empty(), new Silence());
        return intake.take(List.of(arrival)).deliveries().get(0);
    }

    private static long lines(Path file) {
        return linesWith(file, "");
    }

    private static long linesWith(Path file, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> wanted.matcher(line).find()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
