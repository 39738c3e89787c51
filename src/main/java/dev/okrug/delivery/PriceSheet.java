package dev.okrug.delivery;

import dev.okrug.contract.CommodityCode;
import dev.okrug.fact.ScreenedRow;
import dev.okrug.reference.PlausibleUnitValues;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts prices per kilogram by delivery and chapter while records go by, and how many are far from what is usual. */
public final class PriceSheet {

    private static final int CHAPTERS = 100;

    private final Limits limits;
    private final Map<Long, Chapters> byDelivery = new HashMap<>();
    private long lastDelivery;
    private Chapters last;

    /** Prices beyond which a record counts as far off, by chapter; none where nothing is known to be usual. */
    public static final class Limits implements Serializable {

        private static final long serialVersionUID = 1;

        /** In cents per gram. */
        private final double[] lowest = new double[CHAPTERS];

        private final double[] highest = new double[CHAPTERS];

        public Limits(PlausibleUnitValues usual) {
            usual.ranges().forEach((chapter, range) -> {
                lowest[chapter] = range.low().doubleValue() / Plausibility.FACTOR / Plausibility.USD_PER_KG;
                highest[chapter] = range.high().doubleValue() * Plausibility.FACTOR / Plausibility.USD_PER_KG;
            });
        }
    }

    private static final class Chapters {
        private final long[] records = new long[CHAPTERS];
        private final long[] below = new long[CHAPTERS];
        private final long[] above = new long[CHAPTERS];
    }

    public PriceSheet(Limits limits) {
        this.limits = limits;
    }

    public void add(ScreenedRow row) {
        long grams = row.netWeight();
        long cents = row.value();
        int chapter = CommodityCode.chapter(row.commodity());
        if (grams > 0 && cents > 0 && limits.highest[chapter] > 0) {
            Chapters chapters = of(row.delivery());
            double price = (double) cents / grams;
            chapters.records[chapter]++;
            if (price < limits.lowest[chapter]) {
                chapters.below[chapter]++;
            } else if (price > limits.highest[chapter]) {
                chapters.above[chapter]++;
            }
        }
    }

    private Chapters of(long delivery) {
        if (last == null || delivery != lastDelivery) {
            last = byDelivery.computeIfAbsent(delivery, number -> new Chapters());
            lastDelivery = delivery;
        }
        return last;
    }

    public List<ChapterPrices> prices() {
        List<ChapterPrices> prices = new ArrayList<>();
        byDelivery.forEach((delivery, chapters) -> {
            for (int chapter = 0; chapter < CHAPTERS; chapter++) {
                if (chapters.records[chapter] > 0) {
                    prices.add(new ChapterPrices(
                            delivery,
                            chapter,
                            chapters.records[chapter],
                            chapters.below[chapter],
                            chapters.above[chapter]));
                }
            }
        });
        return prices;
    }
}
