package dev.okrug.complexity;

/** How alike things are by what they have in common: what both have, over what the one with more has (Hidalgo et al. 2007). */
public final class Proximity {

    private final double[][] values;

    /**
     * @param lines of each thing what it has
     * @param crossing of each that is had, by which
     */
    Proximity(int[][] lines, int[][] crossing) {
        this.values = new double[lines.length][lines.length];
        for (int one = 0; one < lines.length; one++) {
            for (int had : lines[one]) {
                for (int other : crossing[had]) {
                    values[one][other]++;
                }
            }
            for (int other = 0; other < lines.length; other++) {
                // Zero stays zero where neither has anything.
                values[one][other] /= Math.max(1, Math.max(lines[one].length, lines[other].length));
            }
            values[one][one] = 0;
        }
    }

    /** From 0, nothing in common, to 1; 0 of a thing to itself, so that sums over others are sums over all. */
    public double of(int one, int other) {
        return values[one][other];
    }

    /** To all others together. */
    double toAll(int one) {
        double sum = 0;
        for (double value : values[one]) {
            sum += value;
        }
        return sum;
    }
}
