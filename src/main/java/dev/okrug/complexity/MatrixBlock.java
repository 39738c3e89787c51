package dev.okrug.complexity;

import java.io.Serializable;

/** Some rows of a sparse matrix of zeros and ones. */
public final class MatrixBlock implements Serializable {

    private static final long serialVersionUID = 1;

    private final int columns;
    private final int[][] rows;

    /** @param rows of each the places of its ones, of which there is one at least */
    MatrixBlock(int columns, int[][] rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** M' D^-1 M x over the rows of the block, for each x; D has the number of ones of each row. */
    double[][] gram(double[][] vectors) {
        double[][] sums = new double[vectors.length][columns];
        for (int vector = 0; vector < vectors.length; vector++) {
            double[] means = means(vectors[vector]);
            for (int row = 0; row < rows.length; row++) {
                for (int column : rows[row]) {
                    sums[vector][column] += means[row];
                }
            }
        }
        return sums;
    }

    /** D^-1 M x over the rows of the block. */
    double[] means(double[] vector) {
        double[] means = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column : rows[row]) {
                means[row] += vector[column];
            }
            means[row] /= rows[row].length;
        }
        return means;
    }
}
