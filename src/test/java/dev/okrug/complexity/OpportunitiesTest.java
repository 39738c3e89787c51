package dev.okrug.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Three nested regions; φ of the commodities is 2/3, 1/3 and 1/2, all together 1, 7/6 and 5/6, PCI −√1.5, 0 and √1.5. */
class OpportunitiesTest {

    private static final Specialisation NESTED = ComplexityTest.matrix("111", "110", "100");
    private static final Opportunities OPPORTUNITIES = new Opportunities(NESTED, Complexity.of(NESTED));
    private static final double ROOT = Math.sqrt(1.5);

    @Test
    void densityIsThePartOfProximityThatLiesWithWhatTheRegionHas() {
        assertThat(OPPORTUNITIES.density(2, 1)).isEqualTo(4.0 / 7, within(1e-12));
        assertThat(OPPORTUNITIES.density(2, 2)).isEqualTo(2.0 / 5, within(1e-12));
        assertThat(OPPORTUNITIES.density(0, 0)).isEqualTo(1, within(1e-12));
    }

    @Test
    void outlookIsDensityTimesComplexityOfWhatIsMissing() {
        assertThat(OPPORTUNITIES.outlook(2)).isEqualTo(0.4 * ROOT, within(1e-12));
        assertThat(OPPORTUNITIES.outlook(0)).isEqualTo(0, within(1e-12));
    }

    @Test
    void gainIsWhatComesNearerLessWhatIsNoLongerMissing() {
        assertThat(OPPORTUNITIES.gain(2, 1)).isEqualTo(0.6 * ROOT, within(1e-12));
        assertThat(OPPORTUNITIES.gain(2, 2)).isEqualTo(-0.4 * ROOT, within(1e-12));
        assertThat(OPPORTUNITIES.gain(0, 1)).isNull();
    }
}
