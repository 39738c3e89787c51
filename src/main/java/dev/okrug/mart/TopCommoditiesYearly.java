package dev.okrug.mart;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Levels;
import dev.okrug.cube.Measures;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** The leading headings of each region, district and of the whole, and all others in one row. */
final class TopCommoditiesYearly implements Mart {

    private static final int LEVEL = 4;
    private static final String OTHER = "OTHER";

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
        return List.of(new Totals(
                Frame.YEARLY, "scope", List.of("region", "federal_district", "total"), "if(flow = 'exports', value_usd, 0)", "if(flow = 'imports', value_usd, 0)"));
    }

    @Override
    public Dataset<Row> from(Basis basis) {
        Dataset<Row> ranked =
                ranked(byScope(basis)).withColumn("leads", col("place").leq(basis.topCommodities()));
        Dataset<Row> leading =
                ranked.where(col("leads")).withColumn("rank", col("place")).withColumn("commodities", lit(1L));
        Dataset<Row> others = ranked.where(col("leads").equalTo(false))
                .groupBy("scope", "scope_code", "scope_name", "flow", "moment")
                .agg(sum("cents").as("cents"), count(lit(1)).as("commodities"))
                .withColumn("rank", lit(basis.topCommodities() + 1))
                .withColumn(CommodityTurnover.COMMODITY, lit(OTHER));
        Dataset<Row> named =
                CommodityTurnover.named(basis, leading.drop("place", "leads").unionByName(others));
        WindowSpec whole = Window.partitionBy("scope", "scope_code", "flow", "moment");
        Column all = sum("cents").over(whole);
        Column name = when(col("commodity").equalTo(OTHER), lit("All others")).otherwise(col("commodity_name"));
        return named.select(
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
                when(all.notEqual(0), col("cents").divide(all)).as("share"));
    }

    private static Dataset<Row> ranked(Dataset<Row> byScope) {
        WindowSpec byValue = Window.partitionBy("scope", "scope_code", "flow", Frame.MOMENT)
                .orderBy(col("cents").desc(), col(CommodityTurnover.COMMODITY));
        return byScope.withColumn("place", row_number().over(byValue));
    }

    /** Value of each heading in each scope, flow and year. */
    private static Dataset<Row> byScope(Basis basis) {
        Territory territory = new Territory(basis.reference(), basis.outsideReference());
        Column year =
                col(DeliveryCube.PERIOD).minus(org.apache.spark.sql.functions.pmod(col(DeliveryCube.PERIOD), lit(100)));
        Column heading = Levels.text(LEVEL, Levels.atMost(LEVEL, col(DeliveryCube.COMMODITY)));
        Dataset<Row> byRegion = Measures.rollUp(
                basis.cube()
                        .byCommodity()
                        .select(
                                territory.publishedRegion().as(Territory.REGION),
                                year.as(Frame.MOMENT),
                                heading.as(CommodityTurnover.COMMODITY),
                                col(Measures.EXPORTS),
                                col(Measures.IMPORTS)),
                List.of(Territory.REGION, Frame.MOMENT, CommodityTurnover.COMMODITY),
                List.of(Measures.EXPORTS, Measures.IMPORTS));
        return byRegion.join(broadcast(Scopes.rows(basis, territory)), Territory.REGION)
                .withColumn(
                        "figure",
                        explode(array(
                                struct(
                                        lit(Flow.EXPORTS.word()).as("flow"),
                                        col(Measures.EXPORTS).as("cents")),
                                struct(
                                        lit(Flow.IMPORTS.word()).as("flow"),
                                        col(Measures.IMPORTS).as("cents")))))
                .groupBy(
                        col("scope"),
                        col("scope_code"),
                        col("scope_name"),
                        col("figure.flow").as("flow"),
                        col(Frame.MOMENT),
                        col(CommodityTurnover.COMMODITY))
                .agg(sum("figure.cents").as("cents"))
                .where(col("cents").notEqual(0));
    }
}
