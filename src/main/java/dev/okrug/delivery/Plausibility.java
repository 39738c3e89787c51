package dev.okrug.delivery;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile_approx;
import static org.apache.spark.sql.functions.pmod;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Fault;
import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.reference.PlausibleUnitValues;
import dev.okrug.reference.PlausibleUnitValues.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * Stops where a delivery's values are in another unit than the job says. Files do not say whether they count dollars or
 * thousands of them, and a release that is wrong by a thousand looks right in every share and growth.
 */
public final class Plausibility {

    /** A median this many times outside of the usual range is no price but another unit. */
    static final int FACTOR = 20;

    /** In one cent per gram. */
    static final double USD_PER_KG = 10;

    private static final int ACCURACY = 1000;

    private final ScreenedRecords screened;
    private final PlausibleUnitValues usual;

    private Plausibility(ScreenedRecords screened, PlausibleUnitValues usual) {
        this.screened = screened;
        this.usual = usual;
    }

    /**
     * Refuses deliveries whose unit of value cannot be believed.
     *
     * @param counted what tasks have counted of the screened records
     * @param arrivals their deliveries, by number
     * @throws Fault of kind INPUT that names each of them
     */
    public static void prove(
            Stream<ChapterPrices> counted,
            ScreenedRecords screened,
            PlausibleUnitValues usual,
            Map<Long, Arrival> arrivals) {
        new Plausibility(screened, usual).prove(counted, arrivals);
    }

    /** A median lies outside where more than half of the records do: counting is cheaper than sorting. */
    private void prove(Stream<ChapterPrices> counted, Map<Long, Arrival> arrivals) {
        Map<Long, Map<Integer, ChapterPrices>> byDelivery = new TreeMap<>();
        counted.forEach(part -> byDelivery
                .computeIfAbsent(part.delivery(), delivery -> new TreeMap<>())
                .merge(part.chapter(), part, ChapterPrices::plus));
        List<String> refusals = byDelivery.entrySet().stream()
                .flatMap(each -> DeliveryPrices.misplaced(
                                List.copyOf(each.getValue().values()))
                        .stream()
                        .map(chapter -> refusal(chapter, arrivals.get(each.getKey()))))
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!refusals.isEmpty()) {
            throw Fault.input(String.join("\n", refusals));
        }
    }

    private static Column chapter(Column code) {
        Column unit = lit(CommodityCode.CHAPTER_UNIT);
        return code.minus(pmod(code, unit)).divide(unit).cast("int");
    }

    private String refusal(ChapterPrices chapter, Arrival arrival) {
        Column unitValue = col(Facts.VALUE).cast("double").multiply(USD_PER_KG).divide(col(Facts.NET_WEIGHT));
        double median = screened.with(Outcome.FACT)
                .where(col(Facts.DELIVERY)
                        .equalTo(chapter.delivery())
                        .and(chapter(col(Facts.COMMODITY)).equalTo(chapter.chapter()))
                        .and(col(Facts.NET_WEIGHT).gt(0))
                        .and(col(Facts.VALUE).gt(0)))
                .agg(percentile_approx(unitValue, lit(0.5), lit(ACCURACY)))
                .first()
                .getDouble(0);
        Range range = usual.ranges().get(chapter.chapter());
        return UnitAdvice.of(arrival, chapter, median, range);
    }
}
