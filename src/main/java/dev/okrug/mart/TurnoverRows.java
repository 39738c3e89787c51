package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.spark.sql.Row;

/** The rows of a table of turnover, from sums in whole cents: the driver has these, however many records there are. */
final class TurnoverRows {

    private final Basis basis;
    private final Subject subject;
    private final Frame frame;
    private final TurnoverSeries.Series series;
    private final CoverageOf<Subject.One> coverage;
    private final CoverageOf<Subject.One> coverageOfAll;
    private final Territory territory;
    private final Standings standings;
    private final Map<Span, Map<Flow, Comparison>> comparisons = new EnumMap<>(Span.class);
    private final TableRow row;

    TurnoverRows(Basis basis, TurnoverTable table) {
        this.basis = basis;
        this.subject = table.subject();
        this.frame = table.frame();
        this.series = basis.series(subject, frame);
        this.coverage = series.calendar().by(subject);
        this.coverageOfAll = series.calendar().by(Subject.TOTAL);
        this.territory = basis.territory();
        this.standings = new Standings(territory.buckets().keySet());
        for (Span span : frame.spans()) {
            comparisons.put(span, TurnoverTable.comparisons(span));
        }
        this.row = new TableRow(table.contract().fieldNames());
    }

    List<Row> rows() {
        SortedMap<Period, SortedMap<Subject.One, Sums>> sums = series.sums();
        TurnoverSeries.Series wholes = basis.series(Subject.TOTAL, frame);
        Map<Period, Map<Subject.One, Integer>> growthYears = Standings.growthYears(sums, this::isComparable);
        List<Row> rows = new ArrayList<>();
        sums.forEach((moment, subjects) -> {
            Places places = places(moment, subjects);
            Sums whole = wholes.of(moment, Subject.ALL);
            subjects.forEach((one, sum) -> {
                frame.fillKey(row, moment);
                figures(one, moment, sum);
                subject(one, moment, sum);
                if (subject != Subject.TOTAL) {
                    standing(one, moment, sum, whole, places);
                }
                if (frame == Frame.YEARLY) {
                    row.set("months_covered", coverage.at(moment, one).months());
                    row.set("turnover_growth_years", growthYears.get(moment).get(one));
                }
                rows.add(row.take());
            });
        });
        return rows;
    }

    private boolean isComparable(Period moment, Subject.One one) {
        return coverage.at(moment, one).isComparable(Flow.TURNOVER);
    }

    private void figures(Subject.One one, Period moment, Sums sums) {
        row.set("reporter", basis.reporter());
        comparisons.forEach((span, flows) ->
                flows.forEach((flow, comparison) -> comparison.fill(row, figure(one, moment, sums, span, flow))));
        Long exports = figure(one, moment, sums, Span.MOMENT, Flow.EXPORTS).cents();
        Long imports = figure(one, moment, sums, Span.MOMENT, Flow.IMPORTS).cents();
        if (exports != null) {
            row.set("exports_net_weight_kg", Money.kg(sums.exportGrams()));
        }
        if (imports != null) {
            row.set("imports_net_weight_kg", Money.kg(sums.importGrams()));
        }
        if (exports != null && imports != null) {
            row.set("balance_usd", Money.usd(Math.subtractExact(exports, imports)));
            row.set("coverage_ratio", Ratio.of(exports, imports));
        }
    }

    private Compared figure(Subject.One one, Period moment, Sums sums, Span span, Flow flow) {
        return coverage.at(moment, one)
                .of(span, flow)
                .compared(
                        sums.figure(span, flow),
                        sums.base(span, flow),
                        basis.settings().lowBaseCents());
    }

    /** Places among all of a moment, and of regions also among those of their district. */
    private record Places(Map<Subject.One, Integer> among, Map<Subject.One, Integer> inDistrict) {}

    private Places places(Period moment, Map<Subject.One, Sums> subjects) {
        return new Places(
                standings.ranks(subjects, Subject.One::composition),
                subject == Subject.REGION
                        ? standings.ranks(subjects, one -> territory.districtAt(one.code(), moment))
                        : Map.of());
    }

    private void standing(Subject.One one, Period moment, Sums sums, Sums whole, Places places) {
        Compared turnover = figure(one, moment, sums, Span.MOMENT, Flow.TURNOVER);
        row.set("turnover_share", Ratio.of(turnover.cents(), whole.figure(Span.MOMENT, Flow.TURNOVER)));
        if (coverageOfAll.at(moment, Subject.ALL).isComparable(Flow.TURNOVER)) {
            row.set("turnover_contribution", turnover.contribution(whole.base(Span.MOMENT, Flow.TURNOVER)));
        }
        if (turnover.cents() != null) {
            row.set("turnover_rank", places.among.get(one));
            if (subject == Subject.REGION) {
                row.set("turnover_rank_in_district", places.inDistrict.get(one));
            }
        }
    }

    private void subject(Subject.One one, Period moment, Sums sums) {
        subject.cells(one, territory).forEach(row::set);
        if (subject.ofRegions()) {
            row.set("active_regions", sums.activeRegions());
        }
        if (subject == Subject.REGION) {
            row.set("federal_district_code", territory.districtAt(one.code(), moment));
        } else if (subject == Subject.REGION_GROUP) {
            row.set("regions", territory.group(one.code()).regions().size());
        } else if (subject == Subject.FEDERAL_DISTRICT) {
            SortedSet<Integer> members = territory.members(one.code(), moment, one.composition());
            SortedSet<Integer> before = territory.members(one.code(), moment.yearBefore(), one.composition());
            row.set("regions", members.size());
            row.set("composition_changed", !members.equals(before));
        }
    }
}
