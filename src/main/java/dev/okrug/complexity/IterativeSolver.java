package dev.okrug.complexity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Solves by power iteration of some vectors at once (subspace iteration with Rayleigh–Ritz; Saad 2011, chapter 5), for any
 * number of regions. What it multiplies is A'A with A = D^-½ M U^-½, which has the eigenvalues of AA', and is as wide as there
 * are commodities; its first eigenvector is known, and kept out.
 */
final class IterativeSolver implements SpectralSolver {

    /** As many everywhere, so that sums are the same. */
    private static final int ROWS_OF_BLOCK = 256;

    private static final int MOST_VECTORS = 8;
    private static final int MOST_ROUNDS = 2_000;

    /** Length of Sv − λv at which a vector is good, and at which its eigenvalue is. */
    private static final double GOOD_VECTOR = 1e-13;

    private static final double GOOD_VALUE = 1e-7;
    private static final long SEED = 1;

    private final BlockWorkers workers;

    IterativeSolver(BlockWorkers workers) {
        this.workers = workers;
    }

    @Override
    public Spectrum solve(Specialisation specialisation, int[] regions) {
        int[] commodities = IntStream.range(0, specialisation.commodities())
                .filter(commodity -> specialisation.ubiquity(commodity) > 0)
                .toArray();
        try (BlockWorkers.Held blocks = workers.holding(blocks(specialisation, regions, commodities))) {
            return new Iteration(blocks, specialisation, regions, commodities).spectrum();
        }
    }

    /** One solution. */
    private static final class Iteration {

        private final BlockWorkers.Held blocks;
        private final int[] diversity;
        private final double[] rootsOfUbiquity;
        private final double[] first;
        private Ritz ritz;

        Iteration(BlockWorkers.Held blocks, Specialisation specialisation, int[] regions, int[] commodities) {
            this.blocks = blocks;
            this.diversity =
                    Arrays.stream(regions).map(specialisation::diversity).toArray();
            this.rootsOfUbiquity = Arrays.stream(commodities)
                    .mapToDouble(commodity -> Math.sqrt(specialisation.ubiquity(commodity)))
                    .toArray();
            this.first = Vectors.normalised(rootsOfUbiquity);
        }

        Spectrum spectrum() {
            int wanted = Math.min(MOST_VECTORS, first.length - 1);
            if (wanted == 0) {
                return new Spectrum(0, 0, new double[diversity.length]);
            }
            if (!iterate(wanted)) {
                // So many are so close together that none can be told from the others.
                return new Spectrum(ritz.value(0), ritz.value(0), new double[diversity.length]);
            }
            return new Spectrum(ritz.value(0), wanted > 1 ? ritz.value(1) : 0, ofRegions(ritz.vector(0)));
        }

        /** Whether it came to an end. */
        private boolean iterate(int wanted) {
            double[][] basis = Vectors.orthonormal(random(wanted), first);
            for (int round = 0; round < MOST_ROUNDS; round++) {
                ritz = Ritz.of(basis, gram(basis));
                if (ritz.residual(0) < GOOD_VECTOR && (wanted == 1 || ritz.residual(1) < GOOD_VALUE)) {
                    return true;
                }
                basis = Vectors.orthonormal(ritz.images(), first);
            }
            return false;
        }

        private double[][] random(int wanted) {
            SplittableRandom random = new SplittableRandom(SEED);
            return IntStream.range(0, wanted)
                    .mapToObj(vector -> random.doubles(first.length, -1, 1).toArray())
                    .toArray(double[][]::new);
        }

        private double[][] gram(double[][] vectors) {
            double[][] scaled = scaled(vectors);
            double[][] sums = new double[vectors.length][first.length];
            for (double[][] ofBlock : blocks.each(block -> block.gram(scaled))) {
                for (int vector = 0; vector < vectors.length; vector++) {
                    Vectors.add(1, ofBlock[vector], sums[vector]);
                }
            }
            return scaled(sums);
        }

        private double[][] scaled(double[][] vectors) {
            return Arrays.stream(vectors)
                    .map(vector -> IntStream.range(0, vector.length)
                            .mapToDouble(commodity -> vector[commodity] / rootsOfUbiquity[commodity])
                            .toArray())
                    .toArray(double[][]::new);
        }

        /** A times a vector of commodities. */
        private double[] ofRegions(double[] vector) {
            double[] scaled = scaled(new double[][] {vector})[0];
            double[] means = blocks.each(block -> new double[][] {block.means(scaled)}).stream()
                    .flatMapToDouble(ofBlock -> Arrays.stream(ofBlock[0]))
                    .toArray();
            return IntStream.range(0, means.length)
                    .mapToDouble(region -> means[region] * Math.sqrt(diversity[region]))
                    .toArray();
        }
    }

    private static List<MatrixBlock> blocks(Specialisation specialisation, int[] regions, int[] commodities) {
        List<MatrixBlock> blocks = new ArrayList<>();
        for (int begin = 0; begin < regions.length; begin += ROWS_OF_BLOCK) {
            int[][] rows = Arrays.stream(regions, begin, Math.min(regions.length, begin + ROWS_OF_BLOCK))
                    .mapToObj(region -> specialisation
                            .commoditiesOf(region)
                            .map(commodity -> Arrays.binarySearch(commodities, commodity))
                            .toArray())
                    .toArray(int[][]::new);
            blocks.add(new MatrixBlock(commodities.length, rows));
        }
        return blocks;
    }
}
