package dev.okrug.cube;

import dev.okrug.contract.CommodityCode;
import dev.okrug.fact.Facts;
import dev.okrug.fact.ScreenedRow;
import java.io.IOException;

/**
 * Adds facts up while they go by, one delivery at a time. When another one begins, or very many sums are held, what there is
 * goes on its way in the order of period, region and commodity or partner; who reads it adds up once more. Memory is bounded, whatever
 * a delivery holds.
 */
public final class CubeSheet {

    /** Of 56 bytes each. */
    private static final int MOST_SUMS = 1 << 19;

    private static final int MEASURES = Measures.ALL.size();

    /** Rows come in this order. */
    private static final KeyPart DETAIL = KeyPart.last(25);

    private static final KeyPart REGION = DETAIL.before(20);
    private static final KeyPart PERIOD = REGION.before(18);

    private static final int SUBHEADING = 6;

    /** What sums are kept of, beside region and period. */
    private interface Detail {
        int of(ScreenedRow fact);

        long commodity(int detail);

        int partner(int detail);
    }

    /** Takes the sums of one region, period and commodity or partner. */
    public interface Rows {

        /**
         * Takes a row.
         *
         * @param commodity {@link DeliveryCube#ALL_COMMODITIES} where they are added up
         * @param partner as in {@link DeliveryCube#PARTNER}
         * @param sums holds the measures, in their order, from a place on
         */
        void add(long delivery, int region, int period, long commodity, int partner, KeyedSums sums, int place)
                throws IOException;
    }

    private final Detail detail;
    private final Rows rows;

    private final KeyedSums sums = new KeyedSums(MEASURES);
    private long delivery;

    private CubeSheet(Detail detail, Rows rows) {
        this.detail = detail;
        this.rows = rows;
    }

    /**
     * A sheet without sums, which will be by commodity.
     *
     * @param partner the partner that the job looks at, or {@link DeliveryCube#OTHERS} where it looks at all together
     */
    public static CubeSheet byCommodity(int partner, Rows rows) {
        return new CubeSheet(new ByCommodity(partner), rows);
    }

    /** A sheet without sums, which will be by partner. */
    public static CubeSheet byPartner(Rows rows) {
        return new CubeSheet(new ByPartner(), rows);
    }

    /** Subheadings, those of the job's partner apart. */
    private record ByCommodity(int partner) implements Detail {

        private static final KeyPart IS_PARTNER = KeyPart.last(1);
        private static final KeyPart COMMODITY = IS_PARTNER.before(24);

        @Override
        public int of(ScreenedRow fact) {
            long subheading = CommodityCode.atMost(SUBHEADING, fact.commodity());
            return (int) (COMMODITY.of(CommodityCode.compact(subheading))
                    | IS_PARTNER.of(fact.partner() == partner ? 1 : 0));
        }

        @Override
        public long commodity(int detail) {
            return CommodityCode.ofCompact(COMMODITY.in(detail));
        }

        @Override
        public int partner(int detail) {
            return IS_PARTNER.in(detail) != 0 ? partner : DeliveryCube.OTHERS;
        }
    }

    private record ByPartner() implements Detail {

        @Override
        public int of(ScreenedRow fact) {
            return fact.partner();
        }

        @Override
        public long commodity(int detail) {
            return DeliveryCube.ALL_COMMODITIES;
        }

        @Override
        public int partner(int detail) {
            return detail;
        }
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
        return PERIOD.of(fact.period()) | REGION.of(fact.region()) | DETAIL.of(detail.of(fact));
    }

    /** Sends what is left on its way. */
    public void finish() throws IOException {
        for (long key : sums.keys()) {
            rows.add(
                    delivery,
                    REGION.in(key),
                    PERIOD.in(key),
                    detail.commodity(DETAIL.in(key)),
                    detail.partner(DETAIL.in(key)),
                    sums,
                    sums.place(key));
        }
        sums.clear();
    }
}
