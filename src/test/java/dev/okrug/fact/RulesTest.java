package dev.okrug.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.reference.Reference;
import dev.okrug.source.Profile;
import dev.okrug.source.Profile.FlowSide;
import dev.okrug.source.Profiles;
import dev.okrug.source.RawDeliveries;
import dev.okrug.source.RawDelivery;
import dev.okrug.source.RawRecords;
import dev.okrug.testing.Delivery;
import dev.okrug.testing.SparkTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a file of records that break it and of records that nearly do. */
class RulesTest extends SparkTest {

    private static final int MAY_2024 = 202405;

    private static final List<RuleCase> CASES = Arrays.stream(Rule.values())
            .flatMap(rule -> RuleCase.of(rule.name()).stream())
            .toList();

    private static final Map<Integer, ScreenedRow> SCREENED = new HashMap<>();

    static Stream<Integer> cases() {
        return Stream.iterate(0, number -> number + 1).limit(CASES.size());
    }

    /** All dialects of a country in one scan, as jobs read them. */
    @BeforeAll
    static void screen(@TempDir Path folder) {
        Map<String, List<Integer>> together = cases().collect(Collectors.groupingBy(
                number -> CASES.get(number).pack() + "; " + CASES.get(number).nomenclature(),
                TreeMap::new,
                Collectors.toList()));
        together.values().forEach(numbers -> screen(numbers, folder));
    }

    private static void screen(List<Integer> numbers, Path folder) {
        RuleCase first = CASES.get(numbers.get(0));
        Map<String, List<Integer>> alike = numbers.stream()
                .collect(Collectors.groupingBy(
                        number -> CASES.get(number).profile(), TreeMap::new, Collectors.toList()));
        List<RawDeliveries> deliveries =
                alike.values().stream().map(each -> deliveries(each, folder)).toList();
        Reference reference = Reference.load(
                first.pack(),
                first.nomenclatureFile()
                        .map(text -> written(folder.resolve("names-" + numbers.get(0) + ".csv"), text)));
        Screening.of(RawRecords.of(spark(), deliveries), reference)
                .collect()
                .forEach(row -> SCREENED.put((int) row.delivery(), row));
    }

    private static RawDeliveries deliveries(List<Integer> numbers, Path folder) {
        RuleCase first = CASES.get(numbers.get(0));
        Profile dialect = Profiles.dialect(Profiles.named(first.profileName()), first.settings(), FlowSide.REGION);
        List<RawDelivery> deliveries = new ArrayList<>();
        for (int number : numbers) {
            deliveries.add(Delivery.of(
                    folder.resolve(number + ".csv"), CASES.get(number).file(), dialect, number, MAY_2024));
        }
        return new RawDeliveries(dialect, deliveries);
    }

    private static String written(Path file, String text) {
        try {
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_record_breaks_these_rules_and_no_other(int number) {
        Set<String> broken = RuleSet.rulesIn(SCREENED.get(number).rules()).stream()
                .map(Rule::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken)
                .as(CASES.get(number).toString())
                .isEqualTo(CASES.get(number).rules());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_severest_rule_decides_what_becomes_of_a_record(int number) {
        Set<Severity> severities = CASES.get(number).rules().stream()
                .map(rule -> Rule.valueOf(rule).severity())
                .collect(Collectors.toSet());
        Outcome expected = severities.contains(Severity.REJECT)
                ? Outcome.REJECTION
                : severities.contains(Severity.CONTROL_TOTAL) ? Outcome.CONTROL_TOTAL : Outcome.FACT;
        ScreenedRow screened = SCREENED.get(number);
        assertThat(screened.outcome()).as(CASES.get(number).toString()).isEqualTo(expected);
        assertThat(screened.raw() != null)
                .as("only rejections keep their text")
                .isEqualTo(expected == Outcome.REJECTION);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_rule_has_a_case_that_breaks_it_and_one_that_does_not(Rule rule) {
        assertThat(RuleCase.of(rule.name()))
                .anyMatch(each -> each.rules().contains(rule.name()))
                .anyMatch(each -> !each.rules().contains(rule.name()));
    }

    @Test
    void no_two_rules_share_a_number() {
        List<List<Rule>> byBit = Stream.iterate(0, bit -> bit + 1)
                .limit(Long.SIZE)
                .map(bit -> RuleSet.rulesIn(1L << bit))
                .filter(rules -> !rules.isEmpty())
                .toList();
        assertThat(byBit).allSatisfy(rules -> assertThat(rules).hasSize(1)).hasSize(Rule.values().length);
    }
}
