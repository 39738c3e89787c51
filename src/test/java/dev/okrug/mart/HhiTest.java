package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HhiTest {

    /** (0.5² + 0.3² + 0.2²) = 0.38; (0.38 − 1/3) / (2/3) = 0.07. */
    @Test
    void sharesAreSquaredAndAddedUp() {
        Hhi hhi = Hhi.of(List.of(50L, 30L, 20L));

        assertThat(hhi.index()).isEqualTo(0.38, within(1e-12));
        assertThat(hhi.normalised()).isEqualTo(0.07, within(1e-12));
        assertThat(hhi.effective()).isEqualTo(1 / 0.38, within(1e-12));
        assertThat(hhi.active()).isEqualTo(3);
    }

    @Test
    void equalSharesAreOneOverTheirNumber() {
        Hhi hhi = Hhi.of(List.of(7L, 7L, 7L, 7L));

        assertThat(hhi.index()).isEqualTo(0.25);
        assertThat(hhi.normalised()).isZero();
        assertThat(hhi.effective()).isEqualTo(4);
    }

    @Test
    void oneAloneIsAsConcentratedAsCanBe() {
        Hhi hhi = Hhi.of(List.of(5L, 0L));

        assertThat(hhi.index()).isEqualTo(1);
        assertThat(hhi.normalised()).isEqualTo(1);
        assertThat(hhi.active()).isEqualTo(1);
    }

    /** (0.625 − 1/2) / (1/2) = 0.25; were the zero a third, it would be 0.4375. */
    @Test
    void whatHasNoValueIsNotCounted() {
        Hhi hhi = Hhi.of(List.of(75L, 25L, 0L));

        assertThat(hhi.normalised()).isEqualTo(0.25, within(1e-12));
        assertThat(hhi.active()).isEqualTo(2);
    }

    @Test
    void valuesBelowZeroAreLeftOutAndCounted() {
        Hhi hhi = Hhi.of(List.of(50L, 50L, -10L));

        assertThat(hhi.index()).isEqualTo(0.5);
        assertThat(hhi.negative()).isEqualTo(1);
    }

    @Test
    void nothingHasNoConcentration() {
        Hhi hhi = Hhi.of(List.of(0L, -3L));

        assertThat(hhi.index()).isNull();
        assertThat(hhi.normalised()).isNull();
        assertThat(hhi.effective()).isNull();
        assertThat(hhi.negative()).isEqualTo(1);
    }

    /** Squares of these would not fit into a long. */
    @Test
    void bigValuesDoNotOverflow() {
        assertThat(Hhi.of(List.of(Long.MAX_VALUE / 2, Long.MAX_VALUE / 2)).index())
                .isEqualTo(0.5, within(1e-12));
    }
}
