package dev.okrug.mart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.okrug.complexity.BlockWorkers;
import dev.okrug.complexity.Complexity;
import dev.okrug.complexity.ComplexityStatus;
import dev.okrug.complexity.MatrixBlock;
import dev.okrug.complexity.Specialisation;
import dev.okrug.complexity.SpectralSolver;
import dev.okrug.complexity.TradeMatrix;
import dev.okrug.testing.SparkTest;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

class SparkBlocksTest extends SparkTest {

    private static final int REGIONS = 600;

    private static Specialisation trade() {
        Random random = new Random(5);
        TradeMatrix matrix = new TradeMatrix(REGIONS, 120);
        for (int region = 0; region < REGIONS; region++) {
            for (int commodity = 0; commodity < 120; commodity++) {
                if (commodity * REGIONS <= region * 120 * random.nextDouble(0.8, 1.2)) {
                    matrix.add(region, commodity, random.nextInt(1, 1_000));
                }
            }
        }
        return matrix.specialisation();
    }

    private static List<Double> ofRegions(Specialisation trade, BlockWorkers workers) {
        Complexity complexity = Complexity.of(trade, SpectralSolver.iterative(workers));
        assertThat(complexity.status()).isEqualTo(ComplexityStatus.OK);
        return IntStream.range(0, REGIONS).mapToObj(complexity::ofRegion).toList();
    }

    private static BlockWorkers inPartitions(int count) {
        return blocks -> {
            JavaRDD<MatrixBlock> held =
                    JavaSparkContext.fromSparkContext(spark().sparkContext()).parallelize(blocks, count);
            return task -> held.map(task::of).collect();
        };
    }

    @Test
    void sparkFindsWhatOneMachineFindsToTheLastBitInHoweverManyPartitions() {
        Specialisation trade = trade();
        List<Double> here = ofRegions(trade, BlockWorkers.HERE);

        assertThat(ofRegions(trade, new SparkBlocks(spark().sparkContext()))).isEqualTo(here);
        for (int partitions : new int[] {1, 2, 7}) {
            assertThat(ofRegions(trade, inPartitions(partitions))).isEqualTo(here);
        }
    }

    /** Four regions; the first has all, the others less and less. */
    @Test
    void aTableIsTheSameWhoeverWorksItOut() {
        TinyTrade trade = TinyTrade.of("""
                period | flow   | region | commodity | value
                2022   | export | 01000  | 8701      | 10
                2022   | export | 01000  | 0402      | 30
                2022   | export | 01000  | 2208      | 50
                2022   | export | 03000  | 8701      | 10
                2022   | export | 03000  | 0402      | 10
                2022   | export | 04000  | 8701      | 10
                2022   | export | 04000  | 4403      | 1
                2022   | export | 10000  | 4403      | 5
                2022   | export | 10000  | 8701      | 5
                """);
        List<YearComplexity> here = new Complexities().of(trade.held());
        List<YearComplexity> spread = new Complexities(0).of(trade.basis());

        assertThat(here).hasSameSizeAs(spread).isNotEmpty();
        int told = 0;
        for (int year = 0; year < here.size(); year++) {
            for (int region = 0; region < here.get(year).regions().size(); region++) {
                YearComplexity.OfRegion one = here.get(year).regions().get(region);
                YearComplexity.OfRegion other = spread.get(year).regions().get(region);
                assertThat(other.status()).isEqualTo(one.status());
                if (one.index() != null) {
                    assertThat(other.index()).isEqualTo(one.index(), within(1e-8));
                    told++;
                }
            }
        }
        assertThat(told).isPositive();
    }
}
