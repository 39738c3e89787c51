package dev.okrug.delivery;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.percentile_approx;
import static org.apache.spark.sql.functions.pmod;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Fault;
import dev.okrug.fact.Facts;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.reference.PlausibleUnitValues;
import dev.okrug.reference.PlausibleUnitValues.Range;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Stops where a delivery's values are in another unit than the job says. Files do not say whether they count dollars or
 * thousands of them, and a release that is wrong by a thousand looks right in every share and growth.
 */
public final class Plausibility {

    /** A median this many times outside of the usual range is no price but another unit. */
    private static final int FACTOR = 20;

    private static final int CENTS = 100;
    private static final int GRAMS = 1000;
    private static final int ACCURACY = 1000;

    private static final String CHAPTER = "chapter";
    private static final String LOWEST = "lowest";
    private static final String HIGHEST = "highest";
    private static final String UNIT_VALUE = "unit_value";

    private final Dataset<Row> priced;
    private final PlausibleUnitValues usual;

    private Plausibility(ScreenedRecords screened, PlausibleUnitValues usual) {
        this.usual = usual;
        this.priced = priced(screened);
    }

    /**
     * Refuses deliveries whose unit of value cannot be believed.
     *
     * @param arrivals the deliveries of the screened records, by number
     * @throws Fault of kind INPUT that names each of them
     */
    public static void prove(ScreenedRecords screened, PlausibleUnitValues usual, Map<Long, Arrival> arrivals) {
        new Plausibility(screened, usual).prove(arrivals);
    }

    private void prove(Map<Long, Arrival> arrivals) {
        Map<Long, List<ChapterPrices>> byDelivery = chapters().stream()
                .collect(Collectors.groupingBy(ChapterPrices::delivery, TreeMap::new, Collectors.toList()));
        List<String> refusals = byDelivery.entrySet().stream()
                .flatMap(each -> DeliveryPrices.misplaced(each.getValue()).stream()
                        .map(chapter -> refusal(chapter, arrivals.get(each.getKey()))))
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!refusals.isEmpty()) {
            throw Fault.input(String.join("\n", refusals));
        }
    }

    /** A median lies outside where more than half of the records do: counting is cheaper than sorting. */
    private List<ChapterPrices> chapters() {
        return priced
                .groupBy(col(Facts.DELIVERY), col(CHAPTER))
                .agg(
                        count(lit(1)),
                        count_if(col(UNIT_VALUE).lt(col(LOWEST))),
                        count_if(col(UNIT_VALUE).gt(col(HIGHEST))))
                .collectAsList()
                .stream()
                .map(row -> new ChapterPrices(
                        row.getLong(0), row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .toList();
    }

    private Dataset<Row> priced(ScreenedRecords screened) {
        return screened.facts()
                .rows()
                .where(col(Facts.NET_WEIGHT).gt(0).and(col(Facts.VALUE).gt(0)))
                .select(
                        col(Facts.DELIVERY),
                        chapter(col(Facts.COMMODITY)).as(CHAPTER),
                        col(Facts.VALUE)
                                .cast("double")
                                .multiply((double) GRAMS / CENTS)
                                .divide(col(Facts.NET_WEIGHT))
                                .as(UNIT_VALUE))
                .join(broadcast(limits(screened)), CHAPTER);
    }

    private static Column chapter(Column code) {
        Column unit = lit(CommodityCode.CHAPTER_UNIT);
        return code.minus(pmod(code, unit)).divide(unit).cast("int");
    }

    private Dataset<Row> limits(ScreenedRecords screened) {
        List<Row> rows = usual.ranges().entrySet().stream()
                .map(each -> RowFactory.create(
                        each.getKey(),
                        each.getValue().low().doubleValue() / FACTOR,
                        each.getValue().high().doubleValue() * FACTOR))
                .toList();
        StructType schema = new StructType()
                .add(CHAPTER, DataTypes.IntegerType, false)
                .add(LOWEST, DataTypes.DoubleType, false)
                .add(HIGHEST, DataTypes.DoubleType, false);
        return screened.rows().sparkSession().createDataFrame(rows, schema);
    }

    private String refusal(ChapterPrices chapter, Arrival arrival) {
        double median = priced.where(col(Facts.DELIVERY)
                        .equalTo(chapter.delivery())
                        .and(col(CHAPTER).equalTo(chapter.chapter())))
                .agg(percentile_approx(col(UNIT_VALUE), lit(0.5), lit(ACCURACY)))
                .first()
                .getDouble(0);
        Range range = usual.ranges().get(chapter.chapter());
        return UnitAdvice.of(arrival, chapter, median, range);
    }
}
