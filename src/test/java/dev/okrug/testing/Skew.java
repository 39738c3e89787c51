package dev.okrug.testing;

import java.util.Arrays;

/** Picks an index as often as its weight says, in constant time (the alias method, Walker 1977, Vose 1991). */
final class Skew {

    private final double[] keep;
    private final int[] alias;

    private Skew(double[] weights) {
        int size = weights.length;
        double mean = Arrays.stream(weights).sum() / size;
        this.keep = Arrays.stream(weights).map(weight -> weight / mean).toArray();
        this.alias = new int[size];
        pair(new Stack(size), new Stack(size));
    }

    static Skew of(double... weights) {
        return new Skew(weights);
    }

    /** The n-th of {@code size} is as frequent as 1/n to the power of {@code exponent}. */
    static Skew zipf(int size, double exponent) {
        double[] weights = new double[size];
        Arrays.setAll(weights, index -> StrictMath.pow(index + 1, -exponent));
        return new Skew(weights);
    }

    int pick(Dice dice) {
        int index = dice.below(keep.length);
        return dice.happens(keep[index]) ? index : alias[index];
    }

    /** Every index below the mean is filled up by one above it. */
    private void pair(Stack small, Stack large) {
        for (int index = 0; index < keep.length; index++) {
            (keep[index] < 1 ? small : large).push(index);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int filled = small.pop();
            int giver = large.pop();
            alias[filled] = giver;
            keep[giver] -= 1 - keep[filled];
            (keep[giver] < 1 ? small : large).push(giver);
        }
        // What is left misses one only by rounding.
        while (!small.isEmpty()) {
            keep[small.pop()] = 1;
        }
    }

    private static final class Stack {
        private final int[] values;
        private int size;

        Stack(int capacity) {
            this.values = new int[capacity];
        }

        void push(int value) {
            values[size++] = value;
        }

        int pop() {
            return values[--size];
        }

        boolean isEmpty() {
            return size == 0;
        }
    }
}
