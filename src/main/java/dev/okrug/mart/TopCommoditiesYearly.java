package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** The leading headings of each region, district and group and of the whole, and all others in one row. */
final class TopCommoditiesYearly implements Mart {

    private static final int HEADING = 4;
    private static final String OTHER = "OTHER";

    @Override
    public Contract contract() {
        return new Contract(
                "top_commodities_yearly",
                "The leading headings by flow and, last, all others together; the rows of a scope, flow and year add up to"
                        + " its whole. One row per reporter, scope, flow, year and rank.",
                List.of(
                        Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                        Field.of(
                                "scope",
                                FieldType.STATUS,
                                "region, federal_district (current composition), region_group or total."),
                        Field.of(
                                "scope_code",
                                FieldType.CODE,
                                "Code of the region, district or group; TOTAL for the whole."),
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
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        TableRow row = new TableRow(contract().fieldNames());
        List<Row> rows = new ArrayList<>();
        for (CommodityMix mix : basis.mixes()) {
            if (mix.flow().measure().isPresent()) {
                rows.addAll(rows(row, mix, basis));
            }
        }
        return new TableRows.AtHand(rows);
    }

    private static List<Row> rows(TableRow row, CommodityMix mix, Basis basis) {
        List<Row> rows = new ArrayList<>();
        for (CommodityMix.Heading heading : mix.leading()) {
            String commodity = CommodityCode.text(HEADING, heading.code());
            row.set("commodity", commodity);
            row.set("commodity_name", basis.commodities().name(commodity));
            rows.add(row(row, mix, basis, rows.size() + 1, 1, heading.cents()));
        }
        if (mix.others() > 0) {
            row.set("commodity", OTHER);
            row.set("commodity_name", "All others");
            rows.add(row(row, mix, basis, basis.settings().topCommodities() + 1, mix.others(), mix.othersCents()));
        }
        return rows;
    }

    private static Row row(TableRow row, CommodityMix mix, Basis basis, int rank, long commodities, long cents) {
        mix.fill(row, basis.reporter());
        row.set("rank", rank);
        row.set("commodities", commodities);
        row.set("value_usd", Money.usd(cents));
        row.set("share", Ratio.of(cents, mix.cents()));
        return row.take();
    }
}
