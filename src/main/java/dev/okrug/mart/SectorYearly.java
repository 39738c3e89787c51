package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** Trade by sector, by class of technology, as food and manufactured goods, and by classifications of the user's own. */
final class SectorYearly implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of("flow", FieldType.STATUS, "exports, imports or turnover, from the job's viewpoint."),
                Field.of(
                        "classification",
                        FieldType.STATUS,
                        "sector, origin (food or manufactured), technology, or one of the user's own."),
                Field.of(
                        "sector",
                        FieldType.TEXT,
                        "The class; not classified and withheld make each classification whole."),
                Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                Field.of("value_usd", FieldType.USD, "Value of the flow, in USD; missing where not delivered.")
                        .optional()));
        fields.addAll(new Comparison("value").fields());
        fields.addAll(List.of(
                Field.of("share", FieldType.SHARE, "Part of the flow of the scope and year.")
                        .optional(),
                Field.of(
                                "contribution",
                                FieldType.GROWTH,
                                "(value − base) / base of the scope's flow; adds up to its growth.")
                        .optional()));
        return new Contract(
                "sector_yearly",
                "Trade by sector and by other classifications of commodities. One row per reporter, scope, flow,"
                        + " classification, sector and year.",
                // Scopes hold each other, and each classification holds the whole.
                fields.stream().map(Field::notAdditive).toList(),
                List.of("reporter", "scope", "scope_code", "flow", "classification", "sector", "year"));
    }

    @Override
    public List<Totals> totals() {
        return List.of(Totals.of(Frame.YEARLY, "scope", Scope.REGION, Scope.FEDERAL_DISTRICT, Scope.TOTAL)
                .by("classification", "origin", "sector", "technology")
                .byFlow("value_usd"));
    }

    @Override
    public TableRows from(Basis basis) {
        FrameCalendar calendar = new FrameCalendar(Frame.YEARLY, basis);
        TableRow row = new TableRow(contract().fieldNames());
        Comparison comparison = new Comparison("value");
        List<Row> rows = new ArrayList<>();
        for (CommodityMix mix : basis.mixes()) {
            for (CommodityMix.Sector sector : mix.sectors()) {
                Compared value = calendar.at(Period.ofYear(mix.year()))
                        .of(Span.MOMENT, mix.flow())
                        .compared(
                                sector.cents(),
                                sector.baseCents(),
                                basis.settings().lowBaseCents());
                mix.fill(row, basis.reporter());
                row.set("classification", sector.classification());
                row.set("sector", sector.sector());
                comparison.fill(row, value);
                row.set("share", Ratio.of(value.cents(), mix.cents()));
                row.set("contribution", value.contribution(mix.baseCents()));
                rows.add(row.take());
            }
        }
        return new TableRows.AtHand(rows);
    }
}
