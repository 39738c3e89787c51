package dev.okrug.cube;

import dev.okrug.contract.CommodityCode;
import dev.okrug.fact.Facts;
import dev.okrug.fact.ScreenedRow;
import java.io.IOException;

/**
 * Adds facts up while they go by, one delivery at a time. When another one begins, or very many sums are held, what there is
 * goes on its way in the order of period, region and commodity; who reads it adds up once more. Memory is bounded, whatever
 * a delivery holds.
 */
public final class CubeSheet {

    /** Of 56 bytes each. */
    private static final int MOST_SUMS = 1 << 19;

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
        void add(long delivery, int region, int period, long commodity, int partner, KeyedSums sums, int place)
                throws IOException;
    }

    private final int partner;
    private final Rows rows;

    private final KeyedSums sums = new KeyedSums(MEASURES);
    private long delivery;

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
        if (fact.delivery() != delivery || sums.size() >= MOST_SUMS) {
            finish();
            delivery = fact.delivery();
        }
        int place = sums.place(key(fact)) + (fact.flow() == Facts.EXPORT ? 0 : 1);
        long value = fact.value();
        long grams = fact.netWeight();
        sums.add(place, value);
        sums.add(place + 2, grams);
        if (grams > 0) {
            sums.add(place + 4, value);
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

    /** Sends what is left on its way. */
    public void finish() throws IOException {
        for (long key : sums.keys()) {
            rows.add(
                    delivery,
                    (int) (key >> REGION_SHIFT) & ((1 << REGION_BITS) - 1),
                    (int) (key >> PERIOD_SHIFT),
                    CommodityCode.ofCompact((int) (key >> COMMODITY_SHIFT) & ((1 << COMMODITY_BITS) - 1)),
                    (key & 1) != 0 ? partner : DeliveryCube.OTHERS,
                    sums,
                    sums.place(key));
        }
        sums.clear();
    }
}
