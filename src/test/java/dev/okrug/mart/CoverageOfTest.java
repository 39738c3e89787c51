package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.contract.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageOfTest {

    private static final Period YEAR = Period.ofYear(2022);
    private static final MomentCoverage ALL = new MomentCoverage(0b111111111111, Map.of());
    private static final MomentCoverage OWN = new MomentCoverage(0b111, Map.of());

    @Test
    void whereOneOfficeSpeaksForAllTheyAreCoveredAlike() {
        assertThat(new CoverageOf<String>(Map.of(YEAR, ALL), Map.of()).at(YEAR, "anyone"))
                .isEqualTo(ALL);
    }

    @Test
    void whoReportsForItselfIsCoveredAsItReported() {
        CoverageOf<String> coverage = new CoverageOf<>(Map.of(YEAR, ALL), Map.of(YEAR, Map.of("one", OWN)));
        assertThat(coverage.at(YEAR, "one").months()).isEqualTo(3);
        assertThat(coverage.at(YEAR, "another").months()).isEqualTo(12);
    }
}
