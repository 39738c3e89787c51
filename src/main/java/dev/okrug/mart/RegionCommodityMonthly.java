package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What each region traded by heading, month after month: the additive figures that others are sums of. */
final class RegionCommodityMonthly implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(Frame.MONTHLY.key());
        fields.addAll(Subject.REGION.fields());
        fields.add(Field.of(
                "commodity", FieldType.CODE, "HS heading; X stands for digits that are not known or withheld."));
        fields.add(Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                .optional());
        for (Flow flow : Flow.values()) {
            fields.add(Field.of(
                            flow.word() + "_usd",
                            FieldType.USD,
                            flow.title() + ", in USD; missing where not delivered.")
                    .optional());
        }
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            fields.add(Field.of(
                            flow.word() + "_net_weight_kg",
                            FieldType.KG,
                            "Net weight of " + flow.word() + ", where records give one.")
                    .optional());
        }
        return new Contract(
                "region_commodity_monthly",
                "Exports and imports of each region by heading and month. One row per reporter, month, region and heading with"
                        + " trade.",
                fields,
                List.of("reporter", "month", "region_code", "commodity"));
    }

    @Override
    public List<Totals> totals() {
        return Subject.REGION.totals(Frame.MONTHLY).stream().toList();
    }

    @Override
    public boolean growing() {
        return true;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        RegionCommodityYears years = new RegionCommodityYears(basis);
        return basis.cube()
                .rows()
                .tableInBlocks(years.recipes(), wanted -> new RegionCommodityRows(basis, this, years.blocks(wanted)));
    }
}
