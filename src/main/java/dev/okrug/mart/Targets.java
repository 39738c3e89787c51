package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.reference.SectorName;
import dev.okrug.reference.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.spark.sql.Row;

/** Whether trade is on the way to what was promised. */
final class Targets implements Mart {

    private enum Standing {
        REACHED,
        MISSED,
        ON_TRACK,
        BEHIND,
        NOT_COVERED
    }

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                Field.of("target", FieldType.CODE, "What the target is called."),
                Field.of("statement", FieldType.TEXT, "What was promised."),
                Field.of("source", FieldType.TEXT, "Who promised it.")));
        fields.addAll(Scopes.fields());
        fields.addAll(List.of(
                Field.of("flow", FieldType.STATUS, "exports, imports or turnover, from the job's viewpoint."),
                Field.of(
                                "commodity",
                                FieldType.CODE,
                                "What the codes of its commodities begin with, where it is of some.")
                        .optional(),
                Field.of("classification", FieldType.STATUS, "The classification of its sector, where it is of one.")
                        .optional(),
                Field.of("sector", FieldType.TEXT, "Its sector.").optional(),
                Field.of("base_year", FieldType.YEAR, "The year that the goal is measured from."),
                Field.of("base_usd", FieldType.USD, "Value of that year; missing where it was not delivered whole.")
                        .optional(),
                Field.of("goal_usd", FieldType.USD, "What shall be reached; missing for a multiple of a missing base.")
                        .optional(),
                Field.of("deadline_year", FieldType.YEAR, "The last year in which it can be reached."),
                Field.of(
                                "planned_growth",
                                FieldType.GROWTH,
                                "Growth a year from base to goal: (goal / base)^(1/n) − 1.")
                        .optional(),
                Field.of("actual_year", FieldType.YEAR, "The last whole year delivered, up to the deadline.")
                        .optional(),
                Field.of("actual_usd", FieldType.USD, "Value of that year.").optional(),
                Field.of("progress", FieldType.GROWTH, "(actual − base) / (goal − base): 1 is the goal.")
                        .optional(),
                Field.of(
                                "required_growth",
                                FieldType.GROWTH,
                                "Growth a year that is needed from now on: (goal / actual)^(1/n) − 1.")
                        .optional(),
                Field.of("through_month", FieldType.MONTH, "The last month of a year that is not whole yet.")
                        .optional(),
                Field.of("year_to_date_usd", FieldType.USD, "Value from January to that month.")
                        .optional(),
                Field.of(
                                "forecast_usd",
                                FieldType.USD,
                                "Value of the whole of that year, if the other months bring the part that they brought the"
                                        + " year before.")
                        .optional(),
                Recoded.field(
                        "Whether a new HS edition moved goods into its commodities or out of them after the base year, up to"
                                + " the last year delivered: values before and after are not of the same goods."),
                Field.of(
                        "status",
                        FieldType.STATUS,
                        "REACHED in a whole year, MISSED at the deadline, else ON_TRACK or BEHIND the way of equal growth by"
                                + " the forecast or the last whole year; NOT_COVERED without a base.")));
        return new Contract(
                "targets",
                "Targets that the job names, and how far trade has come. One row per reporter and target.",
                fields.stream().map(Field::notAdditive).toList(),
                List.of("reporter", "target"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        TableRow row = new TableRow(contract().fieldNames());
        return new TableRows.AtHand(basis.settings().targets().stream()
                .map(target -> row(row, target, basis))
                .toList());
    }

    private static Row row(TableRow row, Target target, Basis basis) {
        TargetYears years = TargetYears.of(target, basis);
        row.set("reporter", basis.reporter());
        row.set("target", target.target());
        row.set("statement", target.statement());
        row.set("source", target.source());
        Scopes.fill(row, Scopes.of(target, basis.territory()));
        row.set("flow", target.flow().name().toLowerCase(Locale.ROOT));
        row.set("commodity", target.commodity().orElse(null));
        row.set(
                "classification",
                target.sector().map(SectorName::classification).orElse(null));
        row.set("sector", target.sector().map(SectorName::sector).orElse(null));
        row.set("base_year", target.baseYear());
        row.set("deadline_year", target.deadline());
        years.part().ifPresent(part -> {
            row.setMonth("through_month", part.through());
            row.set("year_to_date_usd", Money.usd(part.cents()));
            row.set(
                    "forecast_usd",
                    part.forecastCents()
                            .map(cents -> Money.usd(Math.round(cents)))
                            .orElse(null));
        });
        Recoded.fill(row, years.isRecoded());
        Long base = years.whole().get(target.baseYear());
        Long goal = goal(target, base);
        row.set("base_usd", base == null ? null : Money.usd(base));
        row.set("goal_usd", goal == null ? null : Money.usd(goal));
        if (base == null) {
            row.set("status", Standing.NOT_COVERED.name());
        } else {
            way(row, new TargetPath(target.baseYear(), base, target.deadline(), goal), years);
        }
        return row.take();
    }

    private static void way(TableRow row, TargetPath path, TargetYears years) {
        SortedMap<Integer, Long> since = years.whole().subMap(path.baseYear(), path.deadline() + 1);
        int year = since.lastKey();
        long actual = since.get(year);
        row.set("planned_growth", path.plannedGrowth());
        row.set("actual_year", year);
        row.set("actual_usd", Money.usd(actual));
        row.set("progress", path.progress(actual));
        row.set("required_growth", path.growthFrom(year, actual));
        row.set("status", standing(path, since, years).name());
    }

    private static Standing standing(TargetPath path, SortedMap<Integer, Long> since, TargetYears years) {
        if (since.values().stream().anyMatch(cents -> cents >= path.goal())) {
            return Standing.REACHED;
        }
        int year = since.lastKey();
        if (year >= path.deadline()) {
            return Standing.MISSED;
        }
        Map.Entry<Integer, Double> latest = years.part()
                .filter(part -> part.through().year() <= path.deadline())
                .flatMap(part -> part.forecastCents()
                        .map(cents -> Map.entry(part.through().year(), cents)))
                .orElse(Map.entry(year, (double) since.get(year)));
        return path.isKept(latest.getKey(), latest.getValue()) ? Standing.ON_TRACK : Standing.BEHIND;
    }

    /** In cents; null for a multiple of a base that is missing. */
    private static Long goal(Target target, Long base) {
        BigDecimal goal = target.goal();
        BigDecimal cents = switch (target.unit()) {
            case USD -> goal.movePointRight(2);
            case MILLION_USD -> goal.movePointRight(8);
            case BILLION_USD -> goal.movePointRight(11);
            case MULTIPLE -> base == null ? null : goal.multiply(BigDecimal.valueOf(base));
        };
        return cents == null
                ? null
                : (Long) cents.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
