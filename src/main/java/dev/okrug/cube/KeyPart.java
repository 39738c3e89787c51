package dev.okrug.cube;

/**
 * One of the whole numbers that make up a key of {@link KeyedSums}. Keys are in the order of their first part, then of the
 * second, and so on.
 *
 * @param shift bits of the parts after it
 * @param bits its own
 */
public record KeyPart(int shift, int bits) {

    /** A negative key is none. */
    private static final int MOST_BITS = Long.SIZE - 1;

    public KeyPart {
        if (shift + bits > MOST_BITS) {
            throw new IllegalArgumentException("Invalid key of " + (shift + bits) + " bits");
        }
    }

    /** The last part of a key. */
    public static KeyPart last(int bits) {
        return new KeyPart(0, bits);
    }

    /** The part before this one. */
    public KeyPart before(int bits) {
        return new KeyPart(shift + this.bits, bits);
    }

    /** What a number adds to a key. */
    public long of(int number) {
        if (number >>> bits != 0) {
            throw new IllegalArgumentException("Invalid number " + number + " for " + bits + " bits of a key");
        }
        return (long) number << shift;
    }

    /** The number in a key. */
    public int in(long key) {
        return (int) (key >> shift) & ((1 << bits) - 1);
    }

    /** Equal for keys that are equal up to this part. */
    public long upTo(long key) {
        return key >> shift;
    }
}
