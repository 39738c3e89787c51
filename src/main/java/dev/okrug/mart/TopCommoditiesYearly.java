package dev.okrug.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Levels;
import dev.okrug.cube.Measures;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** The leading headings of each region, district and of the whole, and all others in one row. */
final class TopCommoditiesYearly implements Mart {

    private static final int LEVEL = 4;
    private static final String OTHER = "OTHER";
    /** Within which headings have places. */
    private static final List<String> GROUP = List.of("scope", "scope_code", "flow", Frame.MOMENT);

    @Override
    public Contract contract() {
        return new Contract(
                "top_commodities_yearly",
                "The leading headings by flow and, last, all others together; the rows of a scope, flow and year add up to"
                        + " its whole. One row per reporter, scope, flow, year and rank.",
                List.of(
                        Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                        Field.of("scope", FieldType.STATUS, "region, federal_district (current composition) or total."),
                        Field.of("scope_code", FieldType.CODE, "Code of the region or district; TOTAL for the whole."),
                        Field.of("scope_name", FieldType.TEXT, "Its English name."),
                        Field.of("flow", FieldType.STATUS, "exports or imports, from the job's viewpoint."),
                        Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                        Field.of("rank", FieldType.NUMBER, "Place by value, 1 is the largest; the last is all others."),
                        Field.of("commodity", FieldType.CODE, "HS heading; OTHER for all others."),
                        Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                                .optional(),
                        Field.of("commodities", FieldType.COUNT, "How many headings the row adds up."),
                        Field.of("value_usd", FieldType.USD, "Value of the flow, in USD.")
                                .notAdditive(),
                        Field.of("share", FieldType.SHARE, "Part of the flow of the scope and year.")
                                .optional()),
                List.of("reporter", "scope", "scope_code", "flow", "year", "rank"));
    }

    @Override
    public List<Totals> totals() {
        return List.of(Totals.of(Frame.YEARLY, "scope", "region", "federal_district", "total")
                .byFlow("value_usd"));
    }

    @Override
    public TableRows from(Basis basis) {
        Column leads = col("place").leq(basis.topCommodities());
        Dataset<Row> rows = withPlace(byScope(basis))
                .withColumn("rank", least(col("place"), lit(basis.topCommodities() + 1)))
                .groupBy(Stream.concat(GROUP.stream(), Stream.of("scope_name", "rank"))
                        .map(name -> col(name))
                        .toArray(Column[]::new))
                .agg(
                        sum("cents").as("cents"),
                        count(lit(1)).as("commodities"),
                        max(when(leads, col(CommodityTurnover.COMMODITY)).otherwise(OTHER))
                                .as(CommodityTurnover.COMMODITY));
        Column all = sum("cents").over(Window.partitionBy(columns(GROUP)));
        Column name = when(col("commodity").equalTo(OTHER), lit("All others")).otherwise(col("commodity_name"));
        return new TableRows.Query(CommodityTurnover.named(basis, rows)
                .select(
                        lit(basis.reporter()).as("reporter"),
                        col("scope"),
                        col("scope_code"),
                        col("scope_name"),
                        col("flow"),
                        Frame.YEARLY.keyColumn("year").as("year"),
                        col("rank"),
                        col("commodity"),
                        name.as("commodity_name"),
                        col("commodities"),
                        Money.usd(col("cents")).as("value_usd"),
                        when(all.notEqual(0), col("cents").divide(all)).as("share")));
    }

    private static Dataset<Row> withPlace(Dataset<Row> byScope) {
        WindowSpec byValue =
                Window.partitionBy(columns(GROUP)).orderBy(col("cents").desc(), col(CommodityTurnover.COMMODITY));
        return byScope.withColumn("place", row_number().over(byValue));
    }

    /** Value of each heading in each scope, flow and year. */
    private static Dataset<Row> byScope(Basis basis) {
        Column year = col(DeliveryCube.PERIOD).minus(pmod(col(DeliveryCube.PERIOD), lit(100)));
        Column heading = Levels.text(LEVEL, Levels.atMost(LEVEL, col(DeliveryCube.COMMODITY)));
        Dataset<Row> byRegion = Measures.rollUp(
                basis.cube()
                        .byCommodity()
                        .select(
                                basis.territory().publishedRegion().as(Territory.REGION),
                                year.as(Frame.MOMENT),
                                heading.as(CommodityTurnover.COMMODITY),
                                col(Measures.EXPORTS),
                                col(Measures.IMPORTS)),
                List.of(Territory.REGION, Frame.MOMENT, CommodityTurnover.COMMODITY),
                List.of(Measures.EXPORTS, Measures.IMPORTS));
        return byRegion.withColumn("of", explode(Scopes.of(col(Territory.REGION), basis.territory())))
                .withColumn("figure", explode(array(figure(Flow.EXPORTS), figure(Flow.IMPORTS))))
                .select(
                        col("of.scope"),
                        col("of.scope_code"),
                        col("of.scope_name"),
                        col("figure.flow"),
                        col(Frame.MOMENT),
                        col(CommodityTurnover.COMMODITY),
                        col("figure.cents"))
                // Places are within a scope, flow and year: moved there once, rows stay.
                .repartition(columns(GROUP))
                .groupBy(Stream.concat(GROUP.stream(), Stream.of("scope_name", CommodityTurnover.COMMODITY))
                        .map(name -> col(name))
                        .toArray(Column[]::new))
                .agg(sum("cents").as("cents"))
                .where(col("cents").notEqual(0));
    }

    private static Column figure(Flow flow) {
        return struct(
                lit(flow.word()).as("flow"), col(flow.measure().orElseThrow()).as("cents"));
    }

    private static Column[] columns(List<String> names) {
        return names.stream().map(name -> col(name)).toArray(Column[]::new);
    }
}
