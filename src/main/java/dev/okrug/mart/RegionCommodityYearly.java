package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoders;

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
    public boolean growing() {
        return true;
    }

    @Override
    public TableRows from(Basis basis) {
        FrameCalendar calendar = new FrameCalendar(Frame.YEARLY, basis);
        Contract contract = contract();
        return new TableRows.Query(CommodityTurnover.byRegion(basis, calendar)
                .flatMapGroups(
                        new RegionYear(basis, calendar, contract.fieldNames()), Encoders.row(contract.schema())));
    }
}
