package dev.okrug.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rolls regions up to federal districts, in both compositions. */
final class Districts {

    private static final List<String> KEY = List.of("federal_district_code", "composition", Frame.MOMENT);

    private Districts() {}

    static Dataset<Row> rollUp(FramedTurnover turnover, Basis basis, Frame frame) {
        SparkSession spark = basis.spark();
        Territory territory = new Territory(basis.reference(), basis.outsideReference());
        DistrictTables tables = new DistrictTables(territory, spark);
        SortedSet<Period> moments = new FrameCalendar(frame, basis).moments();
        Dataset<Row> placed = turnover.rows().join(broadcast(tables.regionsAt(lookedUp(basis, moments))), new String[] {
            Territory.REGION, FrameCalendar.AT
        });
        List<String> byRegion = new ArrayList<>(KEY);
        byRegion.add(DistrictTables.COUNTED_REGION);
        return addUp(turnover.rollUp(placed, byRegion), turnover.measures())
                .join(broadcast(territory.districtRows(spark)), "federal_district_code")
                .join(broadcast(tables.moments(moments)), KEY.toArray(String[]::new), "left")
                .na()
                .fill(0, new String[] {"regions"})
                .withColumn("composition_changed", coalesce(col("composition_changed"), lit(false)))
                // A district of another time has no rows in this one.
                .where(col("regions").gt(0).or(col("traded")));
    }

    private static Dataset<Row> addUp(Dataset<Row> byRegion, List<String> measures) {
        Column traded = col("exports_cents").notEqual(0).or(col("imports_cents").notEqual(0));
        List<Column> sums = new ArrayList<>();
        measures.forEach(measure -> sums.add(sum(measure).as(measure)));
        sums.add(sum(when(traded.and(col(DistrictTables.COUNTED_REGION).gt(0)), 1)
                        .otherwise(0))
                .cast("int")
                .as("active_regions"));
        sums.add(measures.stream()
                .map(measure ->
                        sum(when(col(measure).notEqual(0), 1).otherwise(0)).gt(0))
                .reduce(Column::or)
                .orElseThrow()
                .as("traded"));
        return byRegion.groupBy(KEY.stream().map(key -> col(key)).toArray(Column[]::new))
                .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    }

    /** Membership is asked for at delivered periods, at those a year later for bases, and at the moments themselves. */
    private static SortedSet<Period> lookedUp(Basis basis, SortedSet<Period> moments) {
        TreeSet<Period> periods = new TreeSet<>(moments);
        for (Period period : basis.coverage().periods()) {
            periods.add(period);
            periods.add(new Period(period.code() + 100));
        }
        return periods;
    }
}
