package dev.okrug.complexity;

/** Sums and products of vectors, always in the same order. */
final class Vectors {

    private static final double ROUNDING = 1e-10;

    private Vectors() {}

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int place = 0; place < one.length; place++) {
            sum += one[place] * other[place];
        }
        return sum;
    }

    static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    /** Adds a multiple of a vector to a sum. */
    static void add(double times, double[] vector, double[] sum) {
        for (int place = 0; place < sum.length; place++) {
            sum[place] += times * vector[place];
        }
    }

    /** With length 1; zero stays zero. */
    static double[] normalised(double[] vector) {
        double length = length(vector);
        double[] normalised = new double[vector.length];
        add(length == 0 ? 0 : 1 / length, vector, normalised);
        return normalised;
    }

    /** Each at right angles to the ones before it and to another; zero where they leave nothing but what rounding made. */
    static double[][] orthonormal(double[][] vectors, double[] other) {
        double[][] orthonormal = new double[vectors.length][];
        for (int vector = 0; vector < vectors.length; vector++) {
            double[] rest = normalised(vectors[vector]);
            // Rounding leaves something the first time.
            for (int time = 0; time < 2; time++) {
                add(-dot(other, rest), other, rest);
                for (int before = 0; before < vector; before++) {
                    add(-dot(orthonormal[before], rest), orthonormal[before], rest);
                }
                rest = length(rest) < ROUNDING ? new double[rest.length] : normalised(rest);
            }
            orthonormal[vector] = rest;
        }
        return orthonormal;
    }
}
