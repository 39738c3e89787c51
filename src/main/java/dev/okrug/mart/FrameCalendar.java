package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiFunction;

/**
 * Which delivered period is part of which figure, as itself or as the base a year before, and what can be compared. So
 * comparisons are sums like all else: a record is added once to its own figure and once to the base of the figure a year
 * later, and nothing is joined to itself. Grows with periods delivered, not with records.
 */
final class FrameCalendar {

    private final Frame frame;
    private final Basis basis;
    private final SortedSet<Period> delivered;
    private final SortedSet<Period> moments;
    private final FigureCoverage figures;
    private final Map<Period, MomentCoverage> coverage = new HashMap<>();
    /** By subject, since many tables ask for the same. */
    private final Map<Subject, CoverageOf<Subject.One>> bySubject = new EnumMap<>(Subject.class);

    private CoverageOf<Scope> byScope;

    FrameCalendar(Frame frame, Basis basis) {
        this.frame = frame;
        this.basis = basis;
        this.delivered = basis.coverage().periods();
        this.moments = frame.moments(delivered);
        this.figures = new FigureCoverage(frame, this::parts);
        DeliveredFlows all = DeliveredFlows.of(basis, period -> true);
        for (Period moment : moments) {
            coverage.put(moment, figures.of(moment, all));
        }
    }

    SortedSet<Period> moments() {
        return moments;
    }

    /** The years that have moments. */
    List<Integer> years() {
        return moments.stream().map(Period::year).distinct().toList();
    }

    /** The delivered periods that are part of a figure. */
    List<Period> parts(Span span, Period moment) {
        return delivered.stream()
                .filter(period -> span.holds(frame, moment, period))
                .toList();
    }

    /** What was delivered of a moment by anyone. */
    MomentCoverage at(Period moment) {
        return coverage.get(moment);
    }

    /** The same of all moments. */
    Map<Period, MomentCoverage> coverage() {
        return coverage;
    }

    /** What was delivered of each subject. */
    synchronized CoverageOf<Subject.One> by(Subject subject) {
        return bySubject.computeIfAbsent(
                subject, each -> by((region, moment) -> subject.of(basis.territory(), region, moment)));
    }

    /** What was delivered of each scope. */
    synchronized CoverageOf<Scope> byScope() {
        if (byScope == null) {
            Map<Integer, List<Scope>> scopes = Scopes.byRegion(basis.territory());
            byScope = by((region, moment) -> scopes.get(region));
        }
        return byScope;
    }

    private <K> CoverageOf<K> by(BiFunction<Integer, Period, List<K>> whose) {
        Map<Period, Map<K, MomentCoverage>> ofEach = new HashMap<>();
        if (basis.deliverers().regionsReport()) {
            for (Period moment : moments) {
                ofEach.put(moment, at(moment, whose));
            }
        }
        return new CoverageOf<>(coverage, ofEach);
    }

    private <K> Map<K, MomentCoverage> at(Period moment, BiFunction<Integer, Period, List<K>> whose) {
        Map<K, Set<DeliveredFlows>> deliverersOf = new HashMap<>();
        for (int region : basis.territory().names().keySet()) {
            for (K each : whose.apply(region, moment)) {
                deliverersOf
                        .computeIfAbsent(each, any -> new LinkedHashSet<>())
                        .add(basis.deliverers().of(region));
            }
        }
        Map<K, MomentCoverage> ofEach = new HashMap<>();
        Map<Collection<DeliveredFlows>, MomentCoverage> alike = new HashMap<>();
        deliverersOf.forEach((each, ofRegions) ->
                ofEach.put(each, alike.computeIfAbsent(ofRegions, any -> figures.of(moment, ofRegions))));
        return ofEach;
    }
}
