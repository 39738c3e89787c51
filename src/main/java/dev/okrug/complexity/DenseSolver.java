package dev.okrug.complexity;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/** Solves in memory, by all eigenvectors; for up to some thousand regions. */
final class DenseSolver implements SpectralSolver {

    @Override
    public Spectrum solve(Specialisation specialisation, int[] regions) {
        EigenDecompositionSymmetric solved =
                new EigenDecompositionSymmetric(new Array2DRowRealMatrix(matrix(specialisation, regions), false));
        return new Spectrum(
                solved.getEigenvalue(1),
                solved.getEigenvalue(2),
                solved.getEigenvector(1).toArray());
    }

    private static double[][] matrix(Specialisation specialisation, int[] regions) {
        int[] places = new int[specialisation.regions()];
        Arrays.setAll(places, region -> Arrays.binarySearch(regions, region));
        double[][] matrix = new double[regions.length][regions.length];
        for (int one = 0; one < regions.length; one++) {
            double[] row = matrix[one];
            specialisation
                    .commoditiesOf(regions[one])
                    .forEach(commodity -> specialisation
                            .regionsOf(commodity)
                            .forEach(region -> row[places[region]] += 1.0 / specialisation.ubiquity(commodity)));
            for (int other = 0; other < regions.length; other++) {
                row[other] /= Math.sqrt(
                        (double) specialisation.diversity(regions[one]) * specialisation.diversity(regions[other]));
            }
        }
        return matrix;
    }
}
