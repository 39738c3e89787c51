package dev.okrug.mart;

import static dev.okrug.mart.Comparability.COMPARABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTest {

    private static final long LOW_BASE = 100;

    @ParameterizedTest
    @CsvSource({
        "500,  400,  COMPARABLE,   OK",
        "500,  100,  COMPARABLE,   OK",
        "500,  99,   COMPARABLE,   LOW_BASE",
        "-5,   400,  COMPARABLE,   OK",
        "500,  0,    COMPARABLE,   NEW",
        "-5,   0,    COMPARABLE,   NEW",
        "0,    400,  COMPARABLE,   GONE",
        "0,    99,   COMPARABLE,   GONE",
        "0,    0,    COMPARABLE,   BOTH_ZERO",
        "500,  -1,   COMPARABLE,   NEGATIVE_BASE",
        "0,    -1,   COMPARABLE,   NEGATIVE_BASE",
        ",     400,  COMPARABLE,   INCOMPLETE",
        "500,  400,  INCOMPLETE,   INCOMPLETE",
        "500,  0,    MISSING_BASE, MISSING_BASE",
        ",     0,    MISSING_BASE, MISSING_BASE",
    })
    void eachFigureHasOneStatus(Long cents, long base, Comparability comparability, Status status) {
        assertThat(new Compared(cents, base, comparability, LOW_BASE).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"500, 400, 0.25, 1.25", "60, 80, -0.25, 0.75", "-100, 400, -1.25, -0.25"})
    void growthIsTheRatioLessOne(long cents, long base, double growth, double ratio) {
        Compared figure = new Compared(cents, base, COMPARABLE, LOW_BASE);

        assertThat(figure.growth()).isEqualTo(growth, within(1e-12));
        assertThat(figure.ratio()).isEqualTo(ratio, within(1e-12));
    }

    @Test
    void whatCannotBeComparedHasNoGrowth() {
        Compared figure = new Compared(500L, 400, Comparability.INCOMPLETE, LOW_BASE);

        assertThat(figure.growth()).isNull();
        assertThat(figure.ratio()).isNull();
        assertThat(figure.contribution(1000)).isNull();
        assertThat(figure.usd()).isEqualTo("5.00");
        assertThat(figure.baseUsd()).isEqualTo("4.00");
    }

    /** Neither infinity nor −100 %. */
    @ParameterizedTest
    @CsvSource({"500, 0", "0, 400", "0, 0", "500, -400"})
    void fromAndToNothingThereIsNoGrowth(long cents, long base) {
        Compared figure = new Compared(cents, base, COMPARABLE, LOW_BASE);

        assertThat(figure.growth()).isNull();
        assertThat(figure.ratio()).isNull();
    }

    @Test
    void contributionsAddUpToTheGrowthOfTheWhole() {
        Compared more = new Compared(500L, 400, COMPARABLE, LOW_BASE);
        Compared less = new Compared(10L, 100, COMPARABLE, LOW_BASE);
        Compared fresh = new Compared(90L, 0, COMPARABLE, LOW_BASE);
        Compared whole = new Compared(600L, 500, COMPARABLE, LOW_BASE);

        assertThat(more.contribution(500) + less.contribution(500) + fresh.contribution(500))
                .isEqualTo(whole.growth(), within(1e-12));
        assertThat(more.contribution(0)).isNull();
    }

    @Test
    void aFigureThatWasNotDeliveredIsMissing() {
        Compared figure = new MomentCoverage.Figure(0, false, Comparability.MISSING_BASE).compared(0, 0, LOW_BASE);

        assertThat(figure.usd()).isNull();
        assertThat(figure.baseUsd()).isNull();
    }
}
