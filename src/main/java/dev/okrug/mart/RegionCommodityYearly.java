package dev.okrug.mart;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** What each region traded in each year, at three levels of the commodity tree. */
final class RegionCommodityYearly implements Mart {

    private static final List<String> KEY = List.of("reporter", "region_code", "level", "commodity", "year");

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                Field.of("region_code", FieldType.CODE, "The region, or the bucket of records without one."),
                Field.of("region", FieldType.TEXT, "Its English name."),
                Field.of(
                        "level",
                        FieldType.NUMBER,
                        "2 chapters, 4 headings, 6 subheadings; each level adds up to the whole."),
                Field.of("commodity", FieldType.CODE, "HS code; X stands for digits that are not known or withheld."),
                Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                        .optional(),
                Field.of("year", FieldType.YEAR, "The calendar year traded in.")));
        for (Flow flow : Flow.values()) {
            fields.add(Field.of(
                            flow.word() + "_usd",
                            FieldType.USD,
                            flow.title() + ", in USD; missing where not delivered.")
                    .optional());
            fields.addAll(new Comparison(flow.word()).fields());
            fields.add(Field.of(
                            flow.word() + "_contribution",
                            FieldType.GROWTH,
                            "(" + flow.word() + " − base) / base of the region at this level; adds up to its growth.")
                    .optional());
        }
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            String word = flow.word();
            fields.add(Field.of(
                            word + "_net_weight_kg",
                            FieldType.KG,
                            "Net weight of " + word + ", where records give one.")
                    .optional());
            fields.add(Field.of(
                            word + "_usd_per_kg",
                            FieldType.RATIO,
                            "Unit value: " + word + " of records with a weight / their weight.")
                    .optional());
            fields.add(Field.of(word + "_share", FieldType.SHARE, "Part of the region's " + word + " of the year.")
                    .optional());
            fields.add(Field.of(
                            word + "_rank",
                            FieldType.NUMBER,
                            "Place among the region's commodities of the level by " + word + "; 1 is the largest.")
                    .optional());
        }
        return new Contract(
                "region_commodity_yearly",
                "Exports and imports of each region by commodity. One row per reporter, region, level, commodity and year"
                        + " with trade in the year or the year before.",
                // Each level holds the whole.
                fields.stream().map(Field::notAdditive).toList(),
                KEY);
    }

    @Override
    public List<Totals> totals() {
        return List.of(Totals.of(Frame.YEARLY, "level", "2", "4", "6"));
    }

    @Override
    public TableRows from(Basis basis) {
        Dataset<Row> figures = CommodityTurnover.of(basis);
        Column region = col(Territory.REGION);
        Dataset<Row> named = CommodityTurnover.named(basis, withPlaces(withFigures(figures, basis)))
                .withColumns(Map.of(
                        "region_code", basis.territory().code(region),
                        "region", basis.territory().name(region),
                        "reporter", lit(basis.reporter())));
        return new TableRows.Query(named.select(
                contract().fieldNames().stream().map(name -> col(name)).toArray(Column[]::new)));
    }

    private static Dataset<Row> withFigures(Dataset<Row> figures, Basis basis) {
        Map<String, Column> statuses = new HashMap<>();
        Map<String, Column> columns = new HashMap<>();
        for (Flow flow : Flow.values()) {
            Comparison comparison = new Comparison(flow.word());
            columns.put(flow.word() + "_usd", Money.usd(col(comparison.cents())));
            statuses.put(comparison.status(), comparison.status(basis.lowBaseCents()));
            columns.putAll(comparison.columns());
        }
        columns.put("exports_net_weight_kg", Money.kg(col(Measures.EXPORT_GRAMS)));
        columns.put("imports_net_weight_kg", Money.kg(col(Measures.IMPORT_GRAMS)));
        columns.put("exports_usd_per_kg", unitValue(Measures.EXPORTS_WEIGHED, Measures.EXPORT_GRAMS));
        columns.put("imports_usd_per_kg", unitValue(Measures.IMPORTS_WEIGHED, Measures.IMPORT_GRAMS));
        columns.put("year", Frame.YEARLY.keyColumn("year"));
        return figures.withColumns(statuses).withColumns(columns);
    }

    /** Cents per gram are tens of dollars per kilogram. */
    private static Column unitValue(String cents, String grams) {
        return when(col(grams).gt(0), col(cents).multiply(lit(10L)).divide(col(grams)));
    }

    private static Dataset<Row> withPlaces(Dataset<Row> figures) {
        Column[] group = {col(Territory.REGION), col(CommodityTurnover.LEVEL), col(Frame.MOMENT)};
        WindowSpec region = Window.partitionBy(group);
        Map<String, Column> columns = new HashMap<>();
        for (Flow flow : Flow.values()) {
            Comparison comparison = new Comparison(flow.word());
            Column base = sum(col(comparison.baseCents())).over(region);
            Column comparable = col(comparison.comparability()).equalTo(Comparability.COMPARABLE.name());
            Column change = col(comparison.cents()).minus(col(comparison.baseCents()));
            columns.put(flow.word() + "_contribution", when(comparable.and(base.notEqual(0)), change.divide(base)));
        }
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            Column value = col(flow.word() + "_cents");
            Column all = sum(value).over(region);
            columns.put(flow.word() + "_share", when(all.notEqual(0), value.divide(all)));
            WindowSpec byValue = region.orderBy(value.desc_nulls_last(), col("commodity"));
            columns.put(
                    flow.word() + "_rank", when(value.notEqual(0), row_number().over(byValue)));
        }
        return figures.withColumns(columns);
    }
}
