package dev.okrug.cube;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.PartnerCode;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.fact.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * Turnover of one reporter by region, period and commodity, exports and imports seen from the job's viewpoint.
 */
public final class TurnoverCube {

    /** Column with the flows of a delivery's period that count, as bits; seen from the region. */
    private static final String COUNTED = "counted";

    /** With fewer records the driver holds the cube. */
    private static final long MANY_RECORDS = 200_000;

    private final Dataset<Row> query;
    private final boolean isHeld;
    private CubeRows rows;
    private List<RegionPeriod> byRegion;

    private TurnoverCube(Dataset<Row> query, boolean isHeld) {
        this.query = query;
        this.isHeld = isHeld;
    }

    /**
     * What counts of the deliveries.
     *
     * @param records how many the deliveries hold
     * @param partner whose trade with the regions is asked for, and from whose side; empty for all partners, from the
     *     regions' side
     */
    public static TurnoverCube of(
            DeliveryCube deliveries, List<DeliveredPeriod> counted, long records, Optional<String> partner) {
        Dataset<Row> rows = deliveries
                .rows()
                .withColumn(COUNTED, counted(counted))
                .where(col(COUNTED).notEqual(0))
                .withColumns(Map.of(
                        Measures.EXPORTS, ifCounted(Facts.EXPORT, Measures.EXPORTS),
                        Measures.EXPORT_GRAMS, ifCounted(Facts.EXPORT, Measures.EXPORT_GRAMS),
                        Measures.EXPORTS_WEIGHED, ifCounted(Facts.EXPORT, Measures.EXPORTS_WEIGHED),
                        Measures.IMPORTS, ifCounted(Facts.IMPORT, Measures.IMPORTS),
                        Measures.IMPORT_GRAMS, ifCounted(Facts.IMPORT, Measures.IMPORT_GRAMS),
                        Measures.IMPORTS_WEIGHED, ifCounted(Facts.IMPORT, Measures.IMPORTS_WEIGHED)));
        Dataset<Row> seen = partner.map(code -> fromPartnersSide(rows, code)).orElse(rows);
        return new TurnoverCube(seen.select(columns()), records < MANY_RECORDS);
    }

    private static Column[] columns() {
        List<String> names = new ArrayList<>(List.of(DeliveryCube.REGION, DeliveryCube.PERIOD, DeliveryCube.COMMODITY));
        names.addAll(Measures.ALL);
        return names.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    /** Turnover by commodity. Small cubes are read when first asked for, others whenever asked: Parquet is read as quickly. */
    public synchronized CubeRows byCommodity() {
        if (rows == null) {
            rows = isHeld ? new HeldCubeRows(query.collectAsList()) : new SparkCubeRows(query);
        }
        return rows;
    }

    /** One per region and period: few however many records there are, so the driver has them. Added up when asked for. */
    public synchronized List<RegionPeriod> byRegion() {
        if (byRegion == null) {
            byRegion = byCommodity().byRegion().stream()
                    .sorted(Comparator.comparing(RegionPeriod::period).thenComparing(RegionPeriod::region))
                    .toList();
        }
        return byRegion;
    }

    private static Column ifCounted(int flow, String measure) {
        return when(col(COUNTED).bitwiseAND(bit(flow)).notEqual(0), col(measure))
                .otherwise(lit(0L));
    }

    /** Looked up rather than joined: there are as many as delivered periods, and a join is a job of its own. */
    private static Column counted(List<DeliveredPeriod> counted) {
        Map<Long, Map<Integer, Integer>> flows = new HashMap<>();
        for (DeliveredPeriod each : counted) {
            flows.computeIfAbsent(each.delivery().number(), number -> new HashMap<>())
                    .merge(each.period().code(), bit(each.flow()), (some, more) -> some | more);
        }
        UDF2<Long, Integer, Integer> ofPeriod =
                (delivery, period) -> flows.getOrDefault(delivery, Map.of()).getOrDefault(period, 0);
        return udf(ofPeriod, DataTypes.IntegerType).apply(col(DeliveryCube.DELIVERY), col(DeliveryCube.PERIOD));
    }

    private static int bit(int flow) {
        return 1 << flow;
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
}
