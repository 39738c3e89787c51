package dev.okrug.testing;

/** Fast random numbers that are the same for the same seed on every Java (SplitMix64, Steele, Lea and Flood 2014). */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /** Dice for one part of the work, so that the parts can be made in any order. */
    static Dice of(long seed, int part) {
        return new Dice(new Dice(seed + part * GOLDEN_GAMMA).next());
    }

    long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to {@code bound} - 1. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Whether something of this share of all cases, 0..1, happens now. */
    boolean happens(double share) {
        return (next() >>> 11) * 0x1.0p-53 < share;
    }
}
