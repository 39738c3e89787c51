package dev.okrug.cube;

import dev.okrug.delivery.DeliveredPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turnover of one reporter by region, period and commodity, exports and imports seen from the job's viewpoint.
 */
public final class TurnoverCube {

    /** With fewer records the driver holds the cube. */
    private static final long MANY_RECORDS = 200_000;

    private final SparkCubeRows stored;
    private final long records;
    private CubeRows rows;
    private List<RegionPeriod> byRegion;

    private TurnoverCube(SparkCubeRows stored, long records) {
        this.stored = stored;
        this.records = records;
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
        return new TurnoverCube(new SparkCubeRows(deliveries.rows(), new SeenRows(counted, partner)), records);
    }

    /** How many the deliveries hold: the cube has no more rows. */
    public long records() {
        return records;
    }

    /** Turnover by commodity. Small cubes are read when first asked for, others whenever asked: Parquet is read as quickly. */
    public synchronized CubeRows byCommodity() {
        if (rows == null) {
            rows = records < MANY_RECORDS ? HeldCubeRows.of(stored) : stored;
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
}
