package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TheilTest {

    /** μ = 2: ¼ (0 + ½ ln ½ + 3/2 ln 3/2 + 1 ln 1 + 1 ln 1) over 1, 3, 2, 2. */
    @Test
    void eachValueIsHeldAgainstTheMean() {
        double expected = (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 4;

        assertThat(theil(Map.of("A", List.of(1L, 3L, 2L, 2L))).index()).isEqualTo(expected, within(1e-12));
    }

    /** Groups of 1, 3 and of 6, 6: within = 4/16 · T(1, 3), between = 4/16 ln(2/4) + 12/16 ln(6/4). */
    @Test
    void inequalityIsSplitIntoWithinAndBetween() {
        Theil theil = theil(Map.of("A", List.of(1L, 3L), "B", List.of(6L, 6L)));

        double ofA = (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2;
        assertThat(theil.within()).isEqualTo(0.25 * ofA, within(1e-12));
        assertThat(theil.between()).isEqualTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), within(1e-12));
        assertThat(theil.index())
                .isEqualTo(theil(Map.of("ALL", List.of(1L, 3L, 6L, 6L))).index(), within(1e-12));
    }

    /** All in one of two: T = ln 2. */
    @Test
    void zeroCountsAndHasNoLogarithm() {
        assertThat(theil(Map.of("A", List.of(5L, 0L))).index()).isEqualTo(Math.log(2), within(1e-12));
        assertThat(theil(Map.of("A", List.of(5L), "B", List.of(0L))).between()).isEqualTo(Math.log(2), within(1e-12));
    }

    @Test
    void valuesBelowZeroAreLeftOut() {
        assertThat(theil(Map.of("A", List.of(5L, 5L, -3L))).index()).isEqualTo(0, within(1e-12));
    }

    /** Group B is not there at all, so that A, with two equal values, is the whole. */
    @Test
    void aGroupOfValuesBelowZeroIsLeftOut() {
        Theil theil = theil(Map.of("A", List.of(5L, 5L), "B", List.of(-3L)));

        assertThat(theil.within()).isEqualTo(0, within(1e-12));
        assertThat(theil.between()).isEqualTo(0, within(1e-12));
    }

    @Test
    void nothingHasNoInequality() {
        assertThat(theil(Map.of("A", List.of(0L, 0L))).index()).isNull();
        assertThat(theil(Map.of()).within()).isNull();
    }

    private static Theil theil(Map<String, List<Long>> groups) {
        return Theil.of(new TreeMap<>(groups));
    }
}
