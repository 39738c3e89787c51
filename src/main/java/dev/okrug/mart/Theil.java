package dev.okrug.mart;

import java.util.List;
import java.util.SortedMap;

/**
 * Theil's index of inequality, (1/N) Σ (x/μ) ln(x/μ) with 0·ln 0 = 0, split into what lies within groups and between them
 * (Theil 1967). Values below zero have no logarithm and are left out.
 *
 * @param within the mean of the groups' own indices, weighted by their part of the whole
 * @param between the index of the groups' means
 */
record Theil(Double within, Double between) {

    private static final Theil NONE = new Theil(null, null);

    /** Of values by group; missing without a value above zero. */
    static Theil of(SortedMap<String, List<Long>> groups) {
        double whole = 0;
        int count = 0;
        for (List<Long> values : groups.values()) {
            whole += sum(values);
            count += counted(values);
        }
        if (whole == 0) {
            return NONE;
        }
        double within = 0;
        double between = 0;
        for (List<Long> values : groups.values()) {
            double sum = sum(values);
            if (sum > 0) {
                double mean = sum / counted(values);
                within += sum / whole * index(values, mean);
                between += sum / whole * Math.log(mean / (whole / count));
            }
        }
        return new Theil(within, between);
    }

    /** Inequality of all values. */
    Double index() {
        return within == null ? null : (Double) (within + between);
    }

    private static double index(List<Long> values, double mean) {
        double sum = 0;
        for (long value : values) {
            if (value > 0) {
                sum += value / mean * Math.log(value / mean);
            }
        }
        return sum / counted(values);
    }

    private static double sum(List<Long> values) {
        double sum = 0;
        for (long value : values) {
            sum += Math.max(value, 0);
        }
        return sum;
    }

    private static int counted(List<Long> values) {
        return (int) values.stream().filter(value -> value >= 0).count();
    }
}
