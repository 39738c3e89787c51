package dev.okrug.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;

import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Levels;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Yearly turnover of regions by commodity, at each level of the tree, with the base of the year before beside it. */
final class CommodityTurnover {

    static final String LEVEL = "level";
    static final String COMMODITY = "commodity";

    private static final String OF_MOMENT = "of_moment";

    private CommodityTurnover() {}

    /** One row per region, level, commodity and year with anything in it or in the year before. */
    static Dataset<Row> of(Basis basis) {
        FrameCalendar calendar = new FrameCalendar(Frame.YEARLY, basis);
        Dataset<Row> contributions = basis.cube()
                .byCommodity()
                .withColumn(Territory.REGION, basis.territory().publishedRegion())
                .join(broadcast(calendar.contributions(basis.spark())), DeliveryCube.PERIOD);
        List<String> measures = new ArrayList<>();
        List<Column> columns =
                new ArrayList<>(List.of(col(Territory.REGION), col(Frame.MOMENT), col(DeliveryCube.COMMODITY)));
        for (String measure : Measures.ALL) {
            columns.add(inRole(measure, false).as(measure));
            measures.add(measure);
        }
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            String base = new Comparison(flow.word()).baseCents();
            columns.add(inRole(flow.measure().orElseThrow(), true).as(base));
            measures.add(base);
        }
        Dataset<Row> finest = Measures.rollUp(
                        contributions.select(columns.toArray(Column[]::new)),
                        List.of(Territory.REGION, Frame.MOMENT, DeliveryCube.COMMODITY),
                        measures)
                // Levels, places and shares are all within a region and moment: moved there once, they stay.
                .repartition(col(Territory.REGION), col(Frame.MOMENT));
        Dataset<Row> levels = Measures.rollUp(
                atEachLevel(finest), List.of(Territory.REGION, Frame.MOMENT, LEVEL, COMMODITY), measures);
        return delivered(levels, calendar);
    }

    private static Column inRole(String measure, boolean base) {
        int role = FrameCalendar.role(Span.MOMENT, base);
        return when(col(FrameCalendar.ROLE).equalTo(role), col(measure)).otherwise(lit(0L));
    }

    private static Dataset<Row> atEachLevel(Dataset<Row> finest) {
        Column text = lit(null);
        for (int level : CommodityNames.LEVELS) {
            text = when(
                            col(LEVEL).equalTo(level),
                            Levels.text(level, Levels.atMost(level, col(DeliveryCube.COMMODITY))))
                    .otherwise(text);
        }
        return finest.withColumn(
                        LEVEL,
                        explode(array(CommodityNames.LEVELS.stream()
                                .map(level -> lit(level))
                                .toArray(Column[]::new))))
                .withColumn(COMMODITY, text);
    }

    private static Dataset<Row> delivered(Dataset<Row> sums, FrameCalendar calendar) {
        Dataset<Row> figures = sums.withColumn(OF_MOMENT, calendar.ofMoment(col(Frame.MOMENT)))
                .withColumns(Map.of(
                        "turnover_cents", col(Measures.EXPORTS).plus(col(Measures.IMPORTS)),
                        "turnover_base_cents", col("exports_base_cents").plus(col("imports_base_cents"))));
        Map<String, Column> columns = new HashMap<>();
        for (Flow flow : Flow.values()) {
            Comparison comparison = new Comparison(flow.word());
            Column delivered = col(OF_MOMENT).getField(FrameCalendar.delivered(flow.word()));
            columns.put(comparison.cents(), when(delivered, col(comparison.cents())));
            columns.put(comparison.comparability(), col(OF_MOMENT).getField(comparison.comparability()));
        }
        return figures.withColumns(columns);
    }

    /** Adds {@code commodity_name}; a code that is not known to its end is named after what is known of it. */
    static Dataset<Row> named(Basis basis, Dataset<Row> rows) {
        Column known = regexp_replace(col(COMMODITY), lit("X+$"), lit(""));
        return rows.withColumn("known", when(known.equalTo(""), col(COMMODITY)).otherwise(known))
                .withColumn("known_name", basis.commodities().name(col("known")))
                .withColumn(
                        "commodity_name",
                        when(
                                        col("known").notEqual(col(COMMODITY)),
                                        concat(col("known_name"), lit(", not specified further")))
                                .otherwise(col("known_name")));
    }
}
