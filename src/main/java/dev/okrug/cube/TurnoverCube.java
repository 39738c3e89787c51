package dev.okrug.cube;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.PartnerCode;
import dev.okrug.contract.Period;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.fact.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Turnover of one reporter by region, period and commodity, exports and imports seen from the job's viewpoint.
 *
 * @param byCommodity one row per region, period and commodity; kept in memory or on local disk while marts are made
 * @param byRegion one per region and period: few however many records there are, so the driver has them
 */
public record TurnoverCube(Dataset<Row> byCommodity, List<RegionPeriod> byRegion) implements AutoCloseable {

    /** Whether the exports of a delivery's period count, seen from the region. */
    private static final String EXPORTS_COUNT = "exports_count";

    private static final String IMPORTS_COUNT = "imports_count";

    private static final StructType COUNTED = new StructType(new StructField[] {
        DataTypes.createStructField(DeliveryCube.DELIVERY, DataTypes.LongType, false),
        DataTypes.createStructField(DeliveryCube.PERIOD, DataTypes.IntegerType, false),
        DataTypes.createStructField(EXPORTS_COUNT, DataTypes.BooleanType, false),
        DataTypes.createStructField(IMPORTS_COUNT, DataTypes.BooleanType, false)
    });

    /**
     * Adds up what counts of the deliveries.
     *
     * @param partner whose trade with the regions is asked for, and from whose side; empty for all partners, from the
     *     regions' side
     */
    public static TurnoverCube of(DeliveryCube deliveries, List<DeliveredPeriod> counted, Optional<String> partner) {
        SparkSession spark = deliveries.rows().sparkSession();
        Dataset<Row> rows = deliveries
                .rows()
                .join(broadcast(counted(spark, counted)), new String[] {DeliveryCube.DELIVERY, DeliveryCube.PERIOD})
                .withColumns(Map.of(
                        Measures.EXPORTS, ifCounted(EXPORTS_COUNT, Measures.EXPORTS),
                        Measures.EXPORT_GRAMS, ifCounted(EXPORTS_COUNT, Measures.EXPORT_GRAMS),
                        Measures.EXPORTS_WEIGHED, ifCounted(EXPORTS_COUNT, Measures.EXPORTS_WEIGHED),
                        Measures.IMPORTS, ifCounted(IMPORTS_COUNT, Measures.IMPORTS),
                        Measures.IMPORT_GRAMS, ifCounted(IMPORTS_COUNT, Measures.IMPORT_GRAMS),
                        Measures.IMPORTS_WEIGHED, ifCounted(IMPORTS_COUNT, Measures.IMPORTS_WEIGHED)));
        Dataset<Row> seen = partner.map(code -> fromPartnersSide(rows, code)).orElse(rows);
        Dataset<Row> byCommodity = Measures.rollUp(
                        seen, List.of(DeliveryCube.REGION, DeliveryCube.PERIOD, DeliveryCube.COMMODITY), Measures.ALL)
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new TurnoverCube(byCommodity, byRegion(byCommodity));
    }

    private static List<RegionPeriod> byRegion(Dataset<Row> byCommodity) {
        List<String> measures =
                List.of(Measures.EXPORTS, Measures.IMPORTS, Measures.EXPORT_GRAMS, Measures.IMPORT_GRAMS);
        return Measures.rollUp(byCommodity, List.of(DeliveryCube.REGION, DeliveryCube.PERIOD), measures)
                .collectAsList()
                .stream()
                .map(row -> new RegionPeriod(
                        row.getInt(0),
                        new Period(row.getInt(1)),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)))
                .sorted(Comparator.comparing(RegionPeriod::period).thenComparing(RegionPeriod::region))
                .toList();
    }

    private static Column ifCounted(String counts, String measure) {
        return when(col(counts), col(measure)).otherwise(lit(0L));
    }

    private static Dataset<Row> counted(SparkSession spark, List<DeliveredPeriod> counted) {
        Map<Long, TreeMap<Period, Set<Integer>>> flows = new TreeMap<>();
        for (DeliveredPeriod each : counted) {
            flows.computeIfAbsent(each.delivery().number(), number -> new TreeMap<>())
                    .computeIfAbsent(each.period(), period -> new TreeSet<>())
                    .add(each.flow());
        }
        List<Row> rows = new ArrayList<>();
        flows.forEach((delivery, periods) -> periods.forEach((period, counting) -> rows.add(RowFactory.create(
                delivery, period.code(), counting.contains(Facts.EXPORT), counting.contains(Facts.IMPORT)))));
        return spark.createDataFrame(rows, COUNTED);
    }

    /** What a region imports from the partner are the partner's exports. */
    private static Dataset<Row> fromPartnersSide(Dataset<Row> rows, String partner) {
        return rows.where(col(DeliveryCube.PARTNER).equalTo(lit(PartnerCode.of(partner))))
                .select(
                        col(DeliveryCube.REGION),
                        col(DeliveryCube.PERIOD),
                        col(DeliveryCube.COMMODITY),
                        swapped(Measures.IMPORTS, Measures.EXPORTS),
                        swapped(Measures.EXPORTS, Measures.IMPORTS),
                        swapped(Measures.IMPORT_GRAMS, Measures.EXPORT_GRAMS),
                        swapped(Measures.EXPORT_GRAMS, Measures.IMPORT_GRAMS),
                        swapped(Measures.IMPORTS_WEIGHED, Measures.EXPORTS_WEIGHED),
                        swapped(Measures.EXPORTS_WEIGHED, Measures.IMPORTS_WEIGHED));
    }

    private static Column swapped(String from, String to) {
        return col(from).as(to);
    }

    @Override
    public void close() {
        byCommodity.unpersist();
    }
}
