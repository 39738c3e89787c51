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

    /** Rows come in this order. */
    private static final KeyPart PARTNER = KeyPart.last(1);

    private static final KeyPart COMMODITY = PARTNER.before(24);
    private static final KeyPart REGION = COMMODITY.before(20);
    private static final KeyPart PERIOD = REGION.before(18);

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
        return PERIOD.of(fact.period())
                | REGION.of(fact.region())
                | COMMODITY.of(CommodityCode.compact(CommodityCode.atMost(SUBHEADING, fact.commodity())))
                | PARTNER.of(fact.partner() == partner ? 1 : 0);
    }

    /** Sends what is left on its way. */
    public void finish() throws IOException {
        for (long key : sums.keys()) {
            rows.add(
                    delivery,
                    REGION.in(key),
                    PERIOD.in(key),
                    CommodityCode.ofCompact(COMMODITY.in(key)),
                    PARTNER.in(key) != 0 ? partner : DeliveryCube.OTHERS,
                    sums,
                    sums.place(key));
        }
        sums.clear();
    }
}
