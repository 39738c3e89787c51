package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** How many traders make up which trade, as far as nobody is exposed. No trader is named. */
final class TradersYearly implements Mart {

    static final String TABLE = "traders_yearly";

    private static final String ALL_COMMODITIES = "All commodities";

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                Field.of("flow", FieldType.STATUS, "exports or imports, from the job's viewpoint.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of("commodity", FieldType.CODE, "HS heading, chapter, or TOTAL for all commodities."),
                Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                        .optional(),
                Field.of("value_usd", FieldType.USD, "Value of the flow in deliveries that name traders, in USD.")
                        .optional(),
                Field.of("traders", FieldType.NUMBER, "How many traders there are; records without one count as one.")
                        .optional(),
                Field.of(
                        "status",
                        FieldType.STATUS,
                        "OK, SUPPRESSED_PRIMARY (the figures would say too much of one trader) or SUPPRESSED_SECONDARY (others"
                                + " could be found with them by subtraction); with OK only there are figures.")));
        return new Contract(
                TABLE,
                "How many traders make up which trade, as far as nobody is exposed. One row per reporter, year, flow, scope and"
                        + " commodity with trade in deliveries that name traders.",
                // Scopes and commodities hold each other, and sums of what is published would be none of what was
                // traded.
                fields.stream().map(Field::notAdditive).toList(),
                List.of("reporter", "year", "flow", "scope", "scope_code", "commodity"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.TRADERS);
    }

    @Override
    public TableRows from(Basis basis) {
        TableRow row = new TableRow(contract().fieldNames());
        List<Row> rows = new ArrayList<>();
        for (TraderYear.Told told : basis.workings().traders().of(basis)) {
            row.set("reporter", basis.reporter());
            row.set("year", told.year());
            row.set("flow", told.flow().word());
            Scopes.fill(row, told.scope());
            fill(row, told, basis.commodities());
            rows.add(row.take());
        }
        return new TableRows.AtHand(rows);
    }

    private static void fill(TableRow row, TraderYear.Told told, CommodityNames names) {
        boolean whole = told.commodity().equals(TraderCommodities.TOTAL);
        row.set("commodity", told.commodity());
        row.set("commodity_name", whole ? ALL_COMMODITIES : names.name(told.commodity()));
        row.set("status", told.status().name());
        row.set("value_usd", told.cents() == null ? null : Money.usd(told.cents()));
        row.set("traders", told.traders());
    }
}
