package dev.okrug.complexity;

import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/** What a subspace knows of the eigenvectors of a symmetric matrix, the largest eigenvalue first. */
final class Ritz {

    private final double[] values;
    private final double[][] vectors;
    private final double[][] images;

    private Ritz(double[] values, double[][] vectors, double[][] images) {
        this.values = values;
        this.vectors = vectors;
        this.images = images;
    }

    /**
     * @param basis orthonormal vectors
     * @param products the matrix times each
     */
    static Ritz of(double[][] basis, double[][] products) {
        int size = basis.length;
        double[][] projected = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other <= one; other++) {
                projected[one][other] = Vectors.dot(basis[one], products[other]);
                projected[other][one] = projected[one][other];
            }
        }
        EigenDecompositionSymmetric solved =
                new EigenDecompositionSymmetric(new Array2DRowRealMatrix(projected, false));
        double[][] turns = IntStream.range(0, size)
                .mapToObj(vector -> solved.getEigenvector(vector).toArray())
                .toArray(double[][]::new);
        return new Ritz(solved.getEigenvalues(), turned(basis, turns), turned(products, turns));
    }

    private static double[][] turned(double[][] vectors, double[][] turns) {
        double[][] turned = new double[turns.length][vectors[0].length];
        for (int vector = 0; vector < turns.length; vector++) {
            for (int part = 0; part < vectors.length; part++) {
                Vectors.add(turns[vector][part], vectors[part], turned[vector]);
            }
        }
        return turned;
    }

    double value(int place) {
        return values[place];
    }

    double[] vector(int place) {
        return vectors[place];
    }

    /** The matrix times each vector. */
    double[][] images() {
        return images;
    }

    /** How far a vector is from an eigenvector: the length of Sv − λv. */
    double residual(int place) {
        double[] rest = images[place].clone();
        Vectors.add(-values[place], vectors[place], rest);
        return Vectors.length(rest);
    }
}
