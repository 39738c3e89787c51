package dev.okrug.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IterativeSolverTest {

    private static final SpectralSolver ITERATIVE = SpectralSolver.iterative(BlockWorkers.HERE);

    private static Specialisation random(long seed, int regions, int commodities) {
        return ComplexityTest.random(
                seed, regions, commodities, IntStream.range(0, regions).boxed().toList());
    }

    @Property(tries = 100)
    void bothEnginesFindTheSame(@ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int regions) {
        Specialisation specialisation = random(seed, regions, 3 * regions);
        Spectrum dense = new DenseSolver()
                .solve(specialisation, specialisation.activeRegions().toArray());
        Complexity one = Complexity.of(specialisation, new DenseSolver());
        Complexity other = Complexity.of(specialisation, ITERATIVE);

        assertThat(other.status()).isEqualTo(one.status());
        // The nearer two eigenvalues, the less digits of their vectors are certain.
        if (one.status() == ComplexityStatus.OK && dense.second() - dense.third() > 1e-4) {
            for (int region = 0; region < regions; region++) {
                assertThat(other.ofRegion(region)).isEqualTo(one.ofRegion(region), within(1e-8));
            }
            for (int commodity = 0; commodity < specialisation.commodities(); commodity++) {
                if (one.ofCommodity(commodity) != null) {
                    assertThat(other.ofCommodity(commodity)).isEqualTo(one.ofCommodity(commodity), within(1e-8));
                }
            }
        }
    }

    @Test
    void whatCannotBeToldSaysWhyToo() {
        assertThat(Complexity.of(ComplexityTest.matrix("11", "11", "11"), ITERATIVE)
                        .status())
                .isEqualTo(ComplexityStatus.AMBIGUOUS);
        assertThat(Complexity.of(ComplexityTest.matrix("1", "1", "1"), ITERATIVE)
                        .status())
                .isEqualTo(ComplexityStatus.AMBIGUOUS);
        assertThat(Complexity.of(ComplexityTest.matrix("110", "011", "101"), ITERATIVE)
                        .status())
                .isEqualTo(ComplexityStatus.AMBIGUOUS);
    }

    @Test
    void manyRegionsAreSolvedInBlocksByIteration() {
        assertThat(SpectralSolver.of(SpectralSolver.MOST_REGIONS_AT_ONCE)).isInstanceOf(DenseSolver.class);
        assertThat(SpectralSolver.of(SpectralSolver.MOST_REGIONS_AT_ONCE + 1)).isInstanceOf(IterativeSolver.class);

        List<Integer> blocks = new ArrayList<>();
        Specialisation specialisation = random(7, 700, 90);
        Complexity iterative = Complexity.of(specialisation, SpectralSolver.iterative(all -> {
            blocks.add(all.size());
            return BlockWorkers.HERE.holding(all);
        }));
        Complexity dense = Complexity.of(specialisation, new DenseSolver());

        assertThat(blocks).containsExactly(3);
        for (int region = 0; region < specialisation.regions(); region++) {
            assertThat(iterative.ofRegion(region)).isEqualTo(dense.ofRegion(region), within(1e-8));
        }
    }

    /** What complexity of commodities is by definition, of the matrix turned about; its sign is another. */
    @Property(tries = 50)
    void commoditiesHaveTheEigenvectorOfTheirOwnMatrix(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 20) int regions) {
        Specialisation specialisation = random(seed, regions, regions);
        Complexity complexity = Complexity.of(specialisation);
        Spectrum spectrum = new DenseSolver()
                .solve(specialisation, specialisation.activeRegions().toArray());
        boolean allTraded = IntStream.range(0, regions).allMatch(commodity -> specialisation.ubiquity(commodity) > 0);
        if (allTraded && complexity.status() == ComplexityStatus.OK && spectrum.second() - spectrum.third() > 1e-4) {
            Optional<double[]> solved = ComplexityTest.byEjml(turned(specialisation));
            Assume.that(solved.isPresent());
            double[] expected = solved.get();
            double sign = Math.signum(IntStream.range(0, regions)
                    .mapToDouble(commodity -> expected[commodity] * complexity.ofCommodity(commodity))
                    .sum());
            for (int commodity = 0; commodity < regions; commodity++) {
                assertThat(complexity.ofCommodity(commodity)).isEqualTo(sign * expected[commodity], within(1e-8));
            }
        }
    }

    private static Specialisation turned(Specialisation specialisation) {
        int rows = specialisation.commodities();
        Specialisation.Builder builder = new Specialisation.Builder(rows, specialisation.regions());
        for (int commodity = 0; commodity < rows; commodity++) {
            int row = commodity;
            specialisation.regionsOf(commodity).forEach(region -> builder.add(row, region));
        }
        return builder.build();
    }
}
