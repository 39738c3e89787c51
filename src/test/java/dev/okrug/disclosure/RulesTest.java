package dev.okrug.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "three of equal size are safe, 100 100 100, 0",
        "one alone: a third more than the dominance rule lets it be, 300, 100",
        "two: 15 % of the larger, 100 100, 15",
        "the largest holds more than 75 %, 800 100 50 50, 67",
        "the second could tell the largest within 15 %: 60 less the rest of 20, 400 300 10 10, 40",
        "the rest of 60 is just enough, 400 300 30 30, 0",
        "what adds nothing is nobody, 100 100 0, 15",
        "one cent, 1, 1"
    })
    void a_cell_is_protected_by_the_strictest_rule(String why, String contributions, long protection) {
        TreeMap<Integer, Long> sums = new TreeMap<>();
        for (String each : contributions.split(" ", -1)) {
            sums.put(sums.size(), Long.parseLong(each));
        }
        assertThat(Rules.USUAL.protection(Cell.of(
                        0,
                        0,
                        sums,
                        sums.values().stream().mapToLong(Long::longValue).sum())))
                .as(why)
                .isEqualTo(protection);
    }
}
