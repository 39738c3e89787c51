package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Turnover by commodity, brought together so that functions make rows of it. What a table says of a commodity, such as its
 * rank or its share, asks for no more than the other commodities of the region and year: these fit into memory.
 */
final class CommodityTurnover {

    private static final StructType REGION_AND_MOMENT = new StructType()
            .add(Territory.REGION, DataTypes.IntegerType, false)
            .add(Frame.MOMENT, DataTypes.IntegerType, false);

    private CommodityTurnover() {}

    /** By region and moment, as rows that {@link CommoditySums} adds up. */
    static KeyValueGroupedDataset<Row, Row> byRegion(Basis basis, FrameCalendar calendar) {
        Column figure = col("figure");
        List<Column> columns = new ArrayList<>(List.of(
                col(DeliveryCube.COMMODITY),
                figure.getField(FrameCalendar.IS_BASE).as(FrameCalendar.IS_BASE)));
        Measures.ALL.forEach(measure -> columns.add(col(measure)));
        columns.add(col(Territory.REGION));
        columns.add(figure.getField(Frame.MOMENT).as(Frame.MOMENT));
        Dataset<Row> rows = basis.cube()
                .byCommodity()
                .withColumn(Territory.REGION, basis.territory().publishedRegion())
                .withColumn("figure", explode(calendar.contributions(col(DeliveryCube.PERIOD))))
                .select(columns.toArray(Column[]::new));
        return rows.groupBy(col(Territory.REGION), col(Frame.MOMENT))
                .as(Encoders.row(REGION_AND_MOMENT), Encoders.row(rows.schema()));
    }
}
