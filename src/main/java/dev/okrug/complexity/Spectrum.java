package dev.okrug.complexity;

/** The second and the third largest eigenvalue of a symmetric matrix, and an eigenvector of the second. */
public final class Spectrum {

    private final double second;
    private final double third;
    private final double[] vector;

    Spectrum(double second, double third, double[] vector) {
        this.second = second;
        this.third = third;
        this.vector = vector.clone();
    }

    double second() {
        return second;
    }

    double third() {
        return third;
    }

    double vector(int place) {
        return vector[place];
    }
}
