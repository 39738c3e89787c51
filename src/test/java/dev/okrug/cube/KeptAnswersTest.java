package dev.okrug.cube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Period;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was asked of a year is not asked again until something else is made from it. */
class KeptAnswersTest {

    @TempDir
    Path output;

    private KeptAnswers kept;
    private final List<Set<Integer>> asked = new ArrayList<>();

    @BeforeEach
    void kept() {
        kept = new KeptAnswers(Storage.of(output.toString()), "exports");
    }

    private List<RegionPeriod> answers(Map<Integer, String> recipes) {
        return kept.of(new YearlyQuestion<>(
                "exports", RegionPeriod.class, each -> each.period().year(), new TreeMap<>(recipes), years -> {
                    asked.add(new TreeSet<>(years));
                    return years.stream()
                            .sorted()
                            .filter(year -> year != 2021)
                            .map(year -> new RegionPeriod(1000, Period.ofMonth(year, 2), year, -1, 0, Long.MAX_VALUE))
                            .toList();
                }));
    }

    @Test
    void onlyYearsOfNewRecipesAreAskedFor() {
        List<RegionPeriod> first = answers(Map.of(2022, "a", 2023, "b"));
        List<RegionPeriod> second = answers(Map.of(2022, "a", 2023, "c", 2024, "d"));

        assertThat(asked).containsExactly(Set.of(2022, 2023), Set.of(2023, 2024));
        assertThat(second)
                .hasSize(3)
                .startsWith(first.get(0))
                .endsWith(new RegionPeriod(1000, Period.ofMonth(2024, 2), 2024, -1, 0, Long.MAX_VALUE));
    }

    @Test
    void aYearWithoutAnswersIsKnownToHaveNone() {
        answers(Map.of(2021, "a", 2022, "b"));

        assertThat(answers(Map.of(2021, "a", 2022, "b"))).hasSize(1);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatNobodyAsksForAnyMoreIsForgotten() {
        answers(Map.of(2022, "a", 2023, "b"));
        answers(Map.of(2022, "c"));
        answers(Map.of(2022, "a"));

        assertThat(asked).containsExactly(Set.of(2022, 2023), Set.of(2022), Set.of(2022));
    }

    @Test
    void anAnswerThatWasTamperedWithIsAskedForAnew() throws IOException {
        List<RegionPeriod> first = answers(Map.of(2022, "a"));
        Path file = output.resolve("store/answers-exports.json");
        Files.writeString(file, Files.readString(file).replace("2022,", "2023,"));

        assertThat(answers(Map.of(2022, "a"))).isEqualTo(first);
        assertThat(asked).hasSize(2);
    }
}
