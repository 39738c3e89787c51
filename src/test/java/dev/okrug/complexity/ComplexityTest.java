package dev.okrug.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;

class ComplexityTest {

    private static final double ROOT = Math.sqrt(1.5);

    /** M~ has the eigenvalues 1, 1/4 and 1/9; the vector of 1/4 is (2, −1, −4), of mean −1 and standard deviation √6. */
    @Test
    void threeNestedRegionsAreWorkedOutByHand() {
        Complexity complexity = Complexity.of(matrix("111", "110", "100"));

        assertThat(regions(complexity, 3))
                .usingComparatorForType(near(), Double.class)
                .containsExactly(ROOT, 0.0, -ROOT);
        assertThat(complexity.ofCommodity(0)).isEqualTo(-ROOT, within(1e-12));
        assertThat(complexity.ofCommodity(2)).isEqualTo(ROOT, within(1e-12));
    }

    @Test
    void regionsAndCommoditiesWithoutTradeHaveNone() {
        Complexity complexity = Complexity.of(matrix("1110", "0000", "1100", "1000"));

        assertThat(complexity.ofRegion(1)).isNull();
        assertThat(complexity.ofCommodity(3)).isNull();
        assertThat(complexity.ofRegion(3)).isEqualTo(-ROOT, within(1e-12));
    }

    @Test
    void whatCannotBeToldSaysWhy() {
        assertThat(Complexity.of(matrix("11", "10")).status()).isEqualTo(ComplexityStatus.TOO_FEW_REGIONS);
        assertThat(Complexity.of(matrix("110", "110", "001")).status()).isEqualTo(ComplexityStatus.DISCONNECTED);
        assertThat(Complexity.of(matrix("11", "11", "11")).status()).isEqualTo(ComplexityStatus.AMBIGUOUS);
        assertThat(Complexity.of(matrix("110", "011", "101")).status()).isEqualTo(ComplexityStatus.AMBIGUOUS);
    }

    /** EJML solves the matrix of the definition, which is not symmetric, by another method. */
    @Property(tries = 100)
    void anotherSolverFindsTheSame(@ForAll long seed, @ForAll @IntRange(min = 3, max = 30) int regions) {
        Specialisation specialisation = random(
                seed, regions, 2 * regions, IntStream.range(0, regions).boxed().toList());
        Complexity complexity = Complexity.of(specialisation);
        if (complexity.status() == ComplexityStatus.OK && isWellApart(specialisation)) {
            Optional<double[]> solved = byEjml(specialisation);
            Assume.that(solved.isPresent());
            double[] expected = solved.get();
            for (int region = 0; region < regions; region++) {
                assertThat(complexity.ofRegion(region)).isEqualTo(expected[region], within(1e-8));
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfRegionsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 3, max = 20) int regions) {
        List<Integer> backwards =
                IntStream.range(0, regions).map(i -> regions - 1 - i).boxed().toList();
        Specialisation one = random(
                seed, regions, 2 * regions, IntStream.range(0, regions).boxed().toList());
        Complexity complexity = Complexity.of(one);
        Complexity turned = Complexity.of(random(seed, regions, 2 * regions, backwards));
        if (complexity.status() == ComplexityStatus.OK && isWellApart(one)) {
            for (int region = 0; region < regions; region++) {
                assertThat(turned.ofRegion(regions - 1 - region)).isEqualTo(complexity.ofRegion(region), within(1e-8));
            }
        }
    }

    static Specialisation matrix(String... rows) {
        Specialisation.Builder builder = new Specialisation.Builder(rows.length, rows[0].length());
        for (int region = 0; region < rows.length; region++) {
            for (int commodity = 0; commodity < rows[region].length(); commodity++) {
                if (rows[region].charAt(commodity) == '1') {
                    builder.add(region, commodity);
                }
            }
        }
        return builder.build();
    }

    /** Every region has the first commodity, so that all are connected, and more of the others the larger its number. */
    static Specialisation random(long seed, int regions, int commodities, List<Integer> order) {
        Random random = new Random(seed);
        String[] rows = new String[regions];
        for (int region = 0; region < regions; region++) {
            StringBuilder row = new StringBuilder("1");
            for (int commodity = 1; commodity < commodities; commodity++) {
                row.append(random.nextDouble() < (region + 1.0) / (regions + 1) ? '1' : '0');
            }
            rows[order.get(region)] = row.toString();
        }
        return matrix(rows);
    }

    /** The nearer two eigenvalues, the less digits of their vectors are certain. */
    private static boolean isWellApart(Specialisation specialisation) {
        Spectrum spectrum = new DenseSolver()
                .solve(specialisation, specialisation.activeRegions().toArray());
        Complexity complexity = Complexity.of(specialisation);
        double withDiversity = IntStream.range(0, specialisation.regions())
                .mapToDouble(region -> complexity.ofRegion(region) * specialisation.diversity(region))
                .sum();
        return spectrum.second() - spectrum.third() > 1e-4 && Math.abs(withDiversity) > 1e-3;
    }

    static Optional<double[]> byEjml(Specialisation specialisation) {
        int n = specialisation.regions();
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        for (int one = 0; one < n; one++) {
            for (int other = 0; other < n; other++) {
                double sum = 0;
                for (int commodity = 0; commodity < specialisation.commodities(); commodity++) {
                    if (specialisation.holds(one, commodity) && specialisation.holds(other, commodity)) {
                        sum += 1.0 / specialisation.ubiquity(commodity) / specialisation.diversity(one);
                    }
                }
                matrix.set(one, other, sum);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> solved = DecompositionFactory_DDRM.eig(n, true, false);
        // Of matrices with many equal eigenvalues EJML gives up.
        if (!solved.decompose(matrix)) {
            return Optional.empty();
        }
        int second = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(real(solved, b), real(solved, a)))
                .toList()
                .get(1);
        return Optional.of(standardised(solved.getEigenVector(second).getData(), specialisation));
    }

    private static double real(EigenDecomposition_F64<DMatrixRMaj> solved, int place) {
        Complex_F64 value = solved.getEigenvalue(place);
        return value.getReal();
    }

    private static double[] standardised(double[] vector, Specialisation specialisation) {
        int n = vector.length;
        double mean =
                IntStream.range(0, n).mapToDouble(i -> vector[i]).average().orElseThrow();
        double deviation = Math.sqrt(IntStream.range(0, n)
                .mapToDouble(i -> Math.pow(vector[i] - mean, 2))
                .average()
                .orElseThrow());
        double sign = Math.signum(IntStream.range(0, n)
                .mapToDouble(i -> (vector[i] - mean) * specialisation.diversity(i))
                .sum());
        return IntStream.range(0, n)
                .mapToDouble(i -> sign * (vector[i] - mean) / deviation)
                .toArray();
    }

    private static List<Double> regions(Complexity complexity, int count) {
        return IntStream.range(0, count).mapToObj(complexity::ofRegion).toList();
    }

    private static java.util.Comparator<Double> near() {
        return (one, other) -> Math.abs(one - other) < 1e-12 ? 0 : Double.compare(one, other);
    }
}
