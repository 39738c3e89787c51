package dev.okrug.mart;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How a {@link CommodityMix} comes back from a task to the driver. */
final class CommodityMixRow {

    private static final StructType COMMODITY =
            new StructType().add("code", DataTypes.LongType, false).add("cents", DataTypes.LongType, false);

    static final StructType SCHEMA = new StructType()
            .add("scope", DataTypes.IntegerType, false)
            .add("year", DataTypes.IntegerType, false)
            .add("flow", DataTypes.StringType, false)
            .add("cents", DataTypes.LongType, false)
            .add("base_cents", DataTypes.LongType, false)
            .add("leading", DataTypes.createArrayType(COMMODITY, false), false)
            .add("others", DataTypes.LongType, false)
            .add("hhi", DataTypes.DoubleType, true)
            .add("active", DataTypes.IntegerType, false)
            .add("negative", DataTypes.IntegerType, false)
            .add("margins", DataTypes.createArrayType(DataTypes.LongType, false), false);

    private CommodityMixRow() {}

    /** What a row stands for; the tasks know scopes by their numbers. */
    static CommodityMix mix(Row row, List<Scope> scopes) {
        List<CommodityMix.Heading> leading = new ArrayList<>();
        for (Row heading : row.<Row>getList(5)) {
            leading.add(new CommodityMix.Heading(heading.getLong(0), heading.getLong(1)));
        }
        List<Long> margins = row.getList(10);
        return new CommodityMix(
                scopes.get(row.getInt(0)),
                row.getInt(1),
                Flow.valueOf(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                leading,
                row.getLong(6),
                new Hhi((Double) row.get(7), row.getInt(8), row.getInt(9)),
                new CommodityMix.Margins(part(margins, 0), part(margins, 3), part(margins, 6)));
    }

    private static CommodityMix.Part part(List<Long> margins, int from) {
        return new CommodityMix.Part(Math.toIntExact(margins.get(from)), margins.get(from + 1), margins.get(from + 2));
    }
}
