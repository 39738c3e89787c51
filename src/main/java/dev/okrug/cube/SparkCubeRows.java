package dev.okrug.cube;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.udf;

import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;

/** Rows that Spark has. */
record SparkCubeRows(Dataset<Row> rows) implements CubeRows {

    private static final String PART = "part";
    private static final String SUM = "sum";
    private static final String SIDES = "sides";
    private static final String BASKET = "basket";
    private static final String BLOCK = "block";
    private static final int BLOCKS = 8;

    /** Place of the first measure, after region, period and commodity. */
    private static final int MEASURES = 3;

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
    public <T> List<T> fromBlocks(Blocks blocks, List<String> asked, CubeFunction<T> function) {
        return ofBlocks(blocks, asked, function).collect();
    }

    @Override
    public TableRows tableFromBlocks(Blocks blocks, List<String> asked, CubeFunction<Row> function) {
        return new TableRows.Sorted(ofBlocks(blocks, asked, function));
    }

    private <T> JavaRDD<T> ofBlocks(Blocks blocks, List<String> asked, CubeFunction<T> function) {
        Column block = udf(blocks, DataTypes.IntegerType).apply(col(DeliveryCube.REGION), col(DeliveryCube.PERIOD));
        Column[] columns = Stream.concat(
                        Stream.of(DeliveryCube.REGION, DeliveryCube.PERIOD, DeliveryCube.COMMODITY), asked.stream())
                .map(name -> col(name))
                .toArray(Column[]::new);
        Dataset<Row> placed = rows.withColumn(BLOCK, block);
        return (blocks.isPartial() ? placed.where(col(BLOCK).geq(0)) : placed)
                .repartitionById(blocks.count(), col(BLOCK))
                .select(columns)
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(cells -> function.of(new CellRows(cells)));
    }

    /** Rows as Spark has them; none is kept, so that one object stands for all. */
    private static final class CellRows implements Iterator<CubeRow>, CubeRow {

        private final Iterator<InternalRow> rows;
        private InternalRow row;

        CellRows(Iterator<InternalRow> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public CubeRow next() {
            row = rows.next();
            return this;
        }

        @Override
        public int region() {
            return row.getInt(0);
        }

        @Override
        public int period() {
            return row.getInt(1);
        }

        @Override
        public long commodity() {
            return row.getLong(2);
        }

        @Override
        public long measure(int place) {
            return row.getLong(MEASURES + place);
        }
    }

    /** Few blocks, so that files are not small; as many on every machine, so that files are the same. */
    @Override
    public TableRows inOrder(Contributions contributions, FlatMapGroupsFunction<Integer, Row, Row> function) {
        Dataset<Row> parts = parts(contributions);
        Column block = floor(col(SUM).multiply(BLOCKS).divide(Math.max(contributions.sums(), 1)))
                .cast(DataTypes.IntegerType);
        int sum = parts.schema().fieldIndex(SUM);
        return new TableRows.Sorted(parts.repartitionById(BLOCKS, block)
                .sortWithinPartitions(col(SUM))
                .javaRDD()
                .mapPartitions(rows -> new SumAfterSum(rows, sum, function)));
    }

    /** A row for each sum that a row is part of, as {@link GroupedRow}, and which sum it is. */
    private Dataset<Row> parts(Contributions contributions) {
        List<Column> columns = new ArrayList<>(List.of(
                col(DeliveryCube.COMMODITY), Contributions.sides(col(PART)).as(SIDES), col(DeliveryCube.PERIOD)));
        Measures.ALL.forEach(measure -> columns.add(col(measure)));
        columns.add(Contributions.sum(col(PART)).as(SUM));
        return rows.withColumn(PART, explode(contributions.of(col(DeliveryCube.REGION), col(DeliveryCube.PERIOD))))
                .select(columns.toArray(Column[]::new));
    }
}
