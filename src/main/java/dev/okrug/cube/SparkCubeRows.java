package dev.okrug.cube;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.udf;

import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows that Spark has. */
record SparkCubeRows(Dataset<Row> rows, List<String> measures) implements CubeRows {

    private static final String PART = "part";
    private static final String SUM = "sum";
    private static final String YEAR = "year";
    private static final String SIDES = "sides";
    private static final String BASKET = "basket";
    private static final int BLOCKS = 8;

    private static final StructType SUM_AND_YEAR =
            new StructType().add(SUM, DataTypes.IntegerType, false).add(YEAR, DataTypes.IntegerType, false);

    @Override
    public List<RegionPeriod> byRegion() {
        List<String> asked = List.of(Measures.EXPORTS, Measures.IMPORTS, Measures.EXPORT_GRAMS, Measures.IMPORT_GRAMS);
        return Measures.rollUp(rows, List.of(DeliveryCube.REGION, DeliveryCube.PERIOD), asked).collectAsList().stream()
                .map(row -> new RegionPeriod(
                        row.getInt(0),
                        new Period(row.getInt(1)),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)))
                .toList();
    }

    @Override
    public List<BasketPeriod> byBasket(UDF1<Long, List<Integer>> baskets) {
        Column ofCommodity = udf(baskets, DataTypes.createArrayType(DataTypes.IntegerType, false))
                .apply(col(DeliveryCube.COMMODITY));
        Dataset<Row> exploded = rows.withColumn(BASKET, explode(ofCommodity));
        return Measures.rollUp(
                        exploded,
                        List.of(DeliveryCube.REGION, DeliveryCube.PERIOD, BASKET),
                        List.of(Measures.EXPORTS, Measures.IMPORTS))
                .collectAsList()
                .stream()
                .map(row ->
                        new BasketPeriod(row.getInt(0), row.getInt(1), row.getInt(2), row.getLong(3), row.getLong(4)))
                .toList();
    }

    @Override
    public CubeRows byYear() {
        Column year = col(DeliveryCube.PERIOD)
                .minus(pmod(col(DeliveryCube.PERIOD), lit(Period.ofYear(1).code())));
        List<String> asked = List.of(Measures.EXPORTS, Measures.IMPORTS);
        return new SparkCubeRows(
                Measures.rollUp(
                        rows.withColumn(DeliveryCube.PERIOD, year),
                        List.of(DeliveryCube.REGION, DeliveryCube.PERIOD, DeliveryCube.COMMODITY),
                        asked),
                asked);
    }

    @Override
    public TableRows grouped(
            Contributions contributions, FlatMapGroupsFunction<Row, Row, Row> function, StructType made) {
        Dataset<Row> parts = parts(contributions);
        return new TableRows.Query(parts.groupBy(col(SUM), col(YEAR))
                .as(Encoders.row(SUM_AND_YEAR), Encoders.row(parts.schema()))
                .flatMapGroups(function, Encoders.row(made)));
    }

    /** Few blocks, so that files are not small; as many on every machine, so that files are the same. */
    @Override
    public TableRows inOrder(Contributions contributions, FlatMapGroupsFunction<Integer, Row, Row> function) {
        Dataset<Row> parts = parts(contributions.ofAllYears()).drop(YEAR);
        Column block = floor(col(SUM).multiply(BLOCKS).divide(Math.max(contributions.sums(), 1)))
                .cast(DataTypes.IntegerType);
        int sum = parts.schema().fieldIndex(SUM);
        return new TableRows.Sorted(parts.repartitionById(BLOCKS, block)
                .sortWithinPartitions(col(SUM))
                .javaRDD()
                .mapPartitions(rows -> new SumAfterSum(rows, sum, function)));
    }

    /** A row for each sum and year that a row is part of, as {@link GroupedRow}, and which sum and year it is. */
    private Dataset<Row> parts(Contributions contributions) {
        List<Column> columns = new ArrayList<>(List.of(
                col(DeliveryCube.COMMODITY), Contributions.sides(col(PART)).as(SIDES), col(DeliveryCube.PERIOD)));
        measures.forEach(measure -> columns.add(col(measure)));
        columns.add(Contributions.sum(col(PART)).as(SUM));
        columns.add(Contributions.year(col(PART)).as(YEAR));
        return rows.withColumn(PART, explode(contributions.of(col(DeliveryCube.REGION), col(DeliveryCube.PERIOD))))
                .select(columns.toArray(Column[]::new));
    }
}
