package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.spark.sql.Row;

/** How much of the trade lies with few commodities or few regions. */
final class ConcentrationYearly implements Mart {

    static final String TABLE = "concentration_yearly";

    @Override
    public Contract contract() {
        List<Field> fields =
                new ArrayList<>(List.of(Field.of("reporter", FieldType.CODE, "Whose statistics these are.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of("flow", FieldType.STATUS, "exports, imports or turnover, from the job's viewpoint."),
                Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                TurnoverTable.MONTHS_COVERED));
        fields.addAll(hhi("commodities", "headings of the Harmonized System"));
        fields.addAll(hhi("regions", "regions of the scope"));
        fields.addAll(List.of(
                Field.of(
                                "theil",
                                FieldType.RATIO,
                                "Theil index over all regions of the scope, also those without trade: (1/N) Σ (x/μ) ln(x/μ);"
                                        + " 0 where all are equal.")
                        .optional(),
                Field.of("theil_within", FieldType.RATIO, "The part of it that lies within federal districts of today.")
                        .optional(),
                Field.of("theil_between", FieldType.RATIO, "The part of it that lies between them.")
                        .optional(),
                Field.of(
                                "border_share",
                                FieldType.SHARE,
                                "Part of regions that border the job's partner; missing where the job has none.")
                        .optional()));
        return new Contract(
                TABLE,
                "Concentration of trade on commodities and on regions. One row per reporter, scope, flow and year.",
                fields,
                List.of("reporter", "scope", "scope_code", "flow", "year"));
    }

    private static List<Field> hhi(String name, String what) {
        return List.of(
                Field.of(
                                name + "_hhi",
                                FieldType.SHARE,
                                "Herfindahl–Hirschman index over " + what
                                        + ": the sum of squared shares; values below zero are left out.")
                        .optional(),
                Field.of(
                                name + "_hhi_normalised",
                                FieldType.SHARE,
                                "(index − 1/N) / (1 − 1/N), N being those above zero; 1 where there is one.")
                        .optional(),
                Field.of(name + "_effective", FieldType.RATIO, "1 / index: as many of equal size are as concentrated.")
                        .optional(),
                Field.of(name + "_active", FieldType.NUMBER, "How many " + what + " are above zero.")
                        .optional(),
                Field.of(name + "_negative", FieldType.NUMBER, "How many are below zero, through corrections.")
                        .optional());
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        CoverageOf<Scope> coverage = basis.calendar(Frame.YEARLY).byScope();
        RegionMix regions = new RegionMix(basis);
        TableRow row = new TableRow(contract().fieldNames());
        List<Row> rows = new ArrayList<>();
        for (CommodityMix mix : basis.comparedMixes()) {
            Period year = Period.ofYear(mix.year());
            mix.fill(row, basis.reporter());
            MomentCoverage covered = coverage.at(year, mix.scope());
            row.set("months_covered", covered.months());
            if (covered.of(Span.MOMENT, mix.flow()).delivered()) {
                fill(row, "commodities", mix.concentration());
                if (!mix.scope().kind().equals(Scope.REGION)) {
                    regions(row, regions.byDistrict(mix.scope(), year, mix.flow()));
                }
                if (basis.partner().isPresent()) {
                    row.set("border_share", Ratio.of(regions.bordering(mix.scope(), year, mix.flow()), mix.cents()));
                }
            }
            rows.add(row.take());
        }
        return new TableRows.AtHand(rows);
    }

    private static void regions(TableRow row, SortedMap<String, List<Long>> byDistrict) {
        fill(
                row,
                "regions",
                Hhi.of(byDistrict.values().stream().flatMap(List::stream).toList()));
        Theil theil = Theil.of(byDistrict);
        row.set("theil", theil.index());
        row.set("theil_within", theil.within());
        row.set("theil_between", theil.between());
    }

    private static void fill(TableRow row, String name, Hhi hhi) {
        row.set(name + "_hhi", hhi.index());
        row.set(name + "_hhi_normalised", hhi.normalised());
        row.set(name + "_effective", hhi.effective());
        row.set(name + "_active", hhi.active());
        row.set(name + "_negative", hhi.negative());
    }
}
