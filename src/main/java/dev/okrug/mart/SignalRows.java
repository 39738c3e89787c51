package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/** The signals of all subjects of a kind as rows, from sums that other tables have as well. */
final class SignalRows {

    private final Basis basis;
    private final Subject subject;
    private final TurnoverSeries.Series series;
    private final CoverageOf<Subject.One> coverage;
    private final Set<String> buckets;
    private final Map<Watched, SignalWatch> watches = new HashMap<>();
    private final TableRow row;
    private final List<Row> rows = new ArrayList<>();

    /** What is comparable from year to year. */
    private record Watched(Subject.One one, Flow flow, int throughMonth) {}

    SignalRows(Basis basis, Subject subject, List<String> columns) {
        this.basis = basis;
        this.subject = subject;
        this.series = basis.series(subject, Frame.YEAR_TO_DATE);
        this.coverage = series.calendar().by(subject);
        this.buckets = basis.territory().buckets().keySet();
        this.row = new TableRow(columns);
    }

    List<Row> rows() {
        series.sums().forEach((moment, subjects) -> {
            for (Flow flow : Flow.values()) {
                subjects.forEach((one, sums) -> {
                    if (isWatched(one)) {
                        look(moment, one, flow, sums);
                    }
                });
            }
        });
        return rows;
    }

    private boolean isWatched(Subject.One one) {
        return !buckets.contains(one.code()) && one.composition() != Composition.HISTORICAL;
    }

    private void look(Period moment, Subject.One one, Flow flow, Sums sums) {
        MomentCoverage.Figure covered = coverage.at(moment, one).of(Span.MOMENT, flow);
        Compared figure = covered.compared(
                sums.figure(Span.MOMENT, flow),
                sums.base(Span.MOMENT, flow),
                basis.settings().lowBaseCents());
        SignalWatch watch = watches.computeIfAbsent(
                new Watched(one, flow, moment.lastMonth()),
                watched -> new SignalWatch(basis.settings().signals()));
        for (Sighting sighting : watch.see(moment.year(), figure, covered.isWholeThrough(moment.lastMonth()))) {
            row.set("reporter", basis.reporter());
            Scopes.fill(row, Scopes.of(subject, one.code(), basis.territory()));
            row.set("flow", flow.word());
            Frame.YEAR_TO_DATE.fillKey(row, moment);
            fill(figure);
            fill(sighting);
            rows.add(row.take());
        }
    }

    private void fill(Compared figure) {
        row.set("value_usd", figure.usd());
        if (figure.isComparable()) {
            row.set("base_usd", figure.baseUsd());
            row.set("growth", figure.growth());
        }
    }

    private void fill(Sighting sighting) {
        row.set("signal", sighting.signal().name());
        sighting.level().ifPresent(level -> {
            row.set("level_usd", Money.usd(level.cents()));
            row.set("level_year", level.year());
        });
        sighting.years().ifPresent(years -> row.set("years", years));
        row.set("threshold", basis.settings().signals().threshold(sighting.signal()));
    }
}
