package dev.okrug.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Period;
import dev.okrug.cube.Measures;
import dev.okrug.reference.Region;
import dev.okrug.reference.RegionStatus;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Turnover of each region in each moment of a frame, with the base a year before beside it; all figures are additive, so
 * districts, groups and the total are roll-ups of these rows.
 *
 * @param rows one row per region, moment and {@code at}; a region that exists has a row in every moment
 */
record FramedTurnover(Dataset<Row> rows, List<String> measures) {

    static FramedTurnover of(Basis basis, Frame frame) {
        FrameCalendar calendar = new FrameCalendar(frame, basis);
        Territory territory = new Territory(basis.reference(), basis.outsideReference());
        Dataset<Row> turnover = basis.cube()
                .byRegion()
                .withColumn(Territory.REGION, publishedRegion(basis, territory))
                .join(broadcast(calendar.contributions(basis.spark())), "period");
        List<Measure> measures = measures(frame);
        List<Column> columns =
                new ArrayList<>(List.of(col(Territory.REGION), col(Frame.MOMENT), col(FrameCalendar.AT)));
        measures.forEach(measure -> columns.add(measure.column()));
        Dataset<Row> rows = turnover.select(columns.toArray(Column[]::new))
                .unionByName(emptyRows(basis, calendar, territory), true)
                .na()
                .fill(0L);
        return new FramedTurnover(rows, measures.stream().map(Measure::name).toList());
    }

    /** A sum that a contribution goes to if it has the role. */
    private record Measure(String name, String measure, int role) {

        Column column() {
            return when(col(FrameCalendar.ROLE).equalTo(role), col(measure))
                    .otherwise(lit(0L))
                    .as(name);
        }
    }

    private static List<Measure> measures(Frame frame) {
        List<Measure> measures = new ArrayList<>();
        for (Span span : frame.spans()) {
            for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
                Comparison comparison = new Comparison(span.figure(flow));
                String measure = flow.measure().orElseThrow();
                measures.add(new Measure(comparison.cents(), measure, FrameCalendar.role(span, false)));
                measures.add(new Measure(comparison.baseCents(), measure, FrameCalendar.role(span, true)));
            }
        }
        int itself = FrameCalendar.role(Span.MOMENT, false);
        measures.add(new Measure(Measures.EXPORT_GRAMS, Measures.EXPORT_GRAMS, itself));
        measures.add(new Measure(Measures.IMPORT_GRAMS, Measures.IMPORT_GRAMS, itself));
        return measures;
    }

    /** The region id that a row is published under. */
    static Column publishedRegion(Basis basis, Territory territory) {
        Object[] outside = basis.reference().regions().stream()
                .filter(region -> region.status() == RegionStatus.OUTSIDE)
                .map(Region::id)
                .filter(id -> territory.publishedId(id) != id)
                .toArray();
        Column region = col(Territory.REGION);
        return outside.length == 0
                ? region
                : when(region.isin(outside), lit(Territory.OUTSIDE)).otherwise(region);
    }

    private static Dataset<Row> emptyRows(Basis basis, FrameCalendar calendar, Territory territory) {
        List<Row> rows = new ArrayList<>();
        for (Period moment : calendar.moments()) {
            for (Region region : territory.at(moment)) {
                rows.add(RowFactory.create(region.id(), moment.code(), moment.code()));
            }
        }
        StructType schema = new StructType()
                .add(Territory.REGION, DataTypes.IntegerType, false)
                .add(Frame.MOMENT, DataTypes.IntegerType, false)
                .add(FrameCalendar.AT, DataTypes.IntegerType, false);
        return basis.spark().createDataFrame(rows, schema);
    }

    /** Adds up for each combination of the keys. */
    Dataset<Row> rollUp(Dataset<Row> keyed, List<String> keys) {
        return Measures.rollUp(keyed, keys, measures);
    }
}
