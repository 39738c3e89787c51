package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.cube.DeliveryCube;
import dev.okrug.cube.Levels;
import dev.okrug.cube.Measures;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The leading headings of each region, district and of the whole, and all others in one row. */
final class TopCommoditiesYearly implements Mart {

    private static final StructType SCOPE_AND_MOMENT = new StructType()
            .add("scope", DataTypes.StringType, false)
            .add("scope_code", DataTypes.StringType, false)
            .add("scope_name", DataTypes.StringType, false)
            .add(Frame.MOMENT, DataTypes.IntegerType, false);

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
    public boolean growing() {
        return true;
    }

    @Override
    public TableRows from(Basis basis) {
        Contract contract = contract();
        Dataset<Row> rows = byScope(basis);
        return new TableRows.Query(rows.groupBy(col("scope"), col("scope_code"), col("scope_name"), col(Frame.MOMENT))
                .as(Encoders.row(SCOPE_AND_MOMENT), Encoders.row(rows.schema()))
                .flatMapGroups(new LeadingCommodities(basis, contract.fieldNames()), Encoders.row(contract.schema())));
    }

    /** Turnover of each heading, as rows that {@link LeadingCommodities} adds up, for each scope that it counts for. */
    private static Dataset<Row> byScope(Basis basis) {
        Column year = col(DeliveryCube.PERIOD).minus(pmod(col(DeliveryCube.PERIOD), lit(100)));
        Dataset<Row> byRegion = Measures.rollUp(
                basis.cube()
                        .byCommodity()
                        .select(
                                basis.territory().publishedRegion().as(Territory.REGION),
                                year.as(Frame.MOMENT),
                                Levels.atMost(LeadingCommodities.LEVEL, col(DeliveryCube.COMMODITY))
                                        .as(DeliveryCube.COMMODITY),
                                col(Measures.EXPORTS),
                                col(Measures.IMPORTS)),
                List.of(Territory.REGION, Frame.MOMENT, DeliveryCube.COMMODITY),
                List.of(Measures.EXPORTS, Measures.IMPORTS));
        return byRegion.withColumn("of", explode(Scopes.of(col(Territory.REGION), basis.territory())))
                .select(
                        col(DeliveryCube.COMMODITY),
                        col(Measures.EXPORTS),
                        col(Measures.IMPORTS),
                        col("of.scope"),
                        col("of.scope_code"),
                        col("of.scope_name"),
                        col(Frame.MOMENT));
    }
}
