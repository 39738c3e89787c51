package dev.okrug.cube;

import dev.okrug.contract.CommodityCode;
import dev.okrug.fact.Facts;
import dev.okrug.fact.ScreenedRow;
import java.io.IOException;
import java.util.Arrays;

/**
 * Adds facts up while they go by, one delivery at a time. When another one begins, or very many sums are held, what there is
 * goes on its way in the order of period, region and commodity; who reads it adds up once more. Memory is bounded, whatever
 * a delivery holds.
 */
public final class CubeSheet {

    /** Of 56 bytes each. */
    private static final int MOST_SUMS = 1 << 19;

    private static final int FIRST_CAPACITY = 1 << 12;
    private static final int MEASURES = Measures.ALL.size();

    /** The parts of a key in bits; the first is the highest, so that keys are in the order of rows. */
    private static final int PARTNER_BITS = 1;

    private static final int COMMODITY_BITS = 24;
    private static final int REGION_BITS = 20;
    private static final int COMMODITY_SHIFT = PARTNER_BITS;
    private static final int REGION_SHIFT = COMMODITY_SHIFT + COMMODITY_BITS;
    private static final int PERIOD_SHIFT = REGION_SHIFT + REGION_BITS;

    private static final int SUBHEADING = 6;

    /** Takes the sums of one region, period and commodity. */
    public interface Rows {

        /**
         * Takes a row.
         *
         * @param partner the partner that the job looks at, or {@link DeliveryCube#OTHERS}
         * @param sums holds the measures, in their order, from a place on
         */
        void add(long delivery, int region, int period, long commodity, int partner, long[] sums, int from)
                throws IOException;
    }

    private final int partner;
    private final Rows rows;

    private long delivery;
    /** Open addressing: one more than a key, or 0 where a place is free. */
    private long[] keys = new long[FIRST_CAPACITY];

    private long[] sums = new long[FIRST_CAPACITY * MEASURES];
    private int size;

    /**
     * A sheet without sums.
     *
     * @param partner the partner that the job looks at, or {@link DeliveryCube#OTHERS} where it looks at all together
     */
    public CubeSheet(int partner, Rows rows) {
        this.partner = partner;
        this.rows = rows;
    }

    public void add(ScreenedRow fact) throws IOException {
        if (fact.delivery() != delivery || size >= MOST_SUMS) {
            finish();
            delivery = fact.delivery();
        }
        int at = MEASURES * place(key(fact));
        long value = fact.value();
        long grams = fact.netWeight();
        int side = fact.flow() == Facts.EXPORT ? 0 : 1;
        sums[at + side] = Math.addExact(sums[at + side], value);
        sums[at + 2 + side] = Math.addExact(sums[at + 2 + side], grams);
        if (grams > 0) {
            sums[at + 4 + side] = Math.addExact(sums[at + 4 + side], value);
        }
    }

    private long key(ScreenedRow fact) {
        long seen = fact.partner() == partner ? 1 : 0;
        int commodity = CommodityCode.compact(CommodityCode.atMost(SUBHEADING, fact.commodity()));
        return (long) fact.period() << PERIOD_SHIFT
                | (long) checked(fact.region()) << REGION_SHIFT
                | (long) commodity << COMMODITY_SHIFT
                | seen;
    }

    private static int checked(int region) {
        if (region < 0 || region >= 1 << REGION_BITS) {
            throw new IllegalArgumentException("Invalid region id " + region);
        }
        return region;
    }

    private int place(long key) {
        int place = find(key);
        if (keys[place] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                place = find(key);
            }
            keys[place] = key + 1;
        }
        return place;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & mask;
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
                System.arraycopy(oldSums, i * MEASURES, sums, place * MEASURES, MEASURES);
            }
        }
    }

    /** Sends what is left on its way. */
    public void finish() throws IOException {
        long[] inOrder = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
        for (long each : inOrder) {
            long key = each - 1;
            rows.add(
                    delivery,
                    (int) (key >> REGION_SHIFT) & ((1 << REGION_BITS) - 1),
                    (int) (key >> PERIOD_SHIFT),
                    CommodityCode.ofCompact((int) (key >> COMMODITY_SHIFT) & ((1 << COMMODITY_BITS) - 1)),
                    (key & 1) != 0 ? partner : DeliveryCube.OTHERS,
                    sums,
                    MEASURES * find(key));
        }
        Arrays.fill(keys, 0);
        Arrays.fill(sums, 0);
        size = 0;
    }
}
