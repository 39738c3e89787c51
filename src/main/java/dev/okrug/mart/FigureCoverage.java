package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Works out what was delivered of a figure, and whether it can be compared, from what its deliverers gave. */
final class FigureCoverage {

    private static final int ALL_MONTHS = (1 << 12) - 1;

    private final Frame frame;
    private final BiFunction<Span, Period, List<Period>> parts;
    private final Map<Part, List<Period>> known = new HashMap<>();
    private final Map<DeliveredFlows, Map<Period, MomentCoverage>> ofOne = new HashMap<>();
    /** Few differ, and tasks take along those of every subject and moment. */
    private final Map<MomentCoverage, MomentCoverage> alike = new HashMap<>();

    private record Part(Span span, Period moment) {}

    /** @param parts the delivered periods that are part of the figure of a moment */
    FigureCoverage(Frame frame, BiFunction<Span, Period, List<Period>> parts) {
        this.frame = frame;
        this.parts = parts;
    }

    /** Of the figures of one deliverer. */
    MomentCoverage of(Period moment, DeliveredFlows deliverer) {
        return ofOne.computeIfAbsent(deliverer, each -> new HashMap<>())
                .computeIfAbsent(moment, each -> ofOne(moment, deliverer));
    }

    private MomentCoverage ofOne(Period moment, DeliveredFlows deliverer) {
        Map<Span, Map<Flow, MomentCoverage.Figure>> figures = new EnumMap<>(Span.class);
        for (Span span : frame.spans()) {
            Map<Flow, MomentCoverage.Figure> ofSpan = new EnumMap<>(Flow.class);
            for (Flow flow : Flow.values()) {
                ofSpan.put(flow, figure(span, flow, moment, deliverer));
            }
            figures.put(span, ofSpan);
        }
        return once(new MomentCoverage(monthsCovered(moment, deliverer), figures));
    }

    /** Of figures that those of several deliverers add up to; who never gave anything does not count. */
    MomentCoverage of(Period moment, Collection<DeliveredFlows> deliverers) {
        List<DeliveredFlows> ever =
                deliverers.stream().filter(each -> !each.isNothing()).toList();
        List<MomentCoverage> all = (ever.isEmpty() ? deliverers : ever)
                .stream().map(each -> of(moment, each)).toList();
        Map<Span, Map<Flow, MomentCoverage.Figure>> figures = new EnumMap<>(Span.class);
        for (Span span : frame.spans()) {
            Map<Flow, MomentCoverage.Figure> ofSpan = new EnumMap<>(Flow.class);
            for (Flow flow : Flow.values()) {
                ofSpan.put(
                        flow,
                        sum(span, all.stream().map(each -> each.of(span, flow)).toList()));
            }
            figures.put(span, ofSpan);
        }
        return once(new MomentCoverage(
                all.stream().mapToInt(MomentCoverage::monthSet).reduce(ALL_MONTHS, (some, others) -> some & others),
                figures));
    }

    private MomentCoverage once(MomentCoverage coverage) {
        return alike.computeIfAbsent(coverage, each -> each);
    }

    /** Sums can be compared only where the same deliverers gave the same months of both. */
    private static MomentCoverage.Figure sum(Span span, List<MomentCoverage.Figure> figures) {
        List<Comparability> comparabilities = figures.stream()
                .filter(figure -> !figure.isNothing())
                .map(MomentCoverage.Figure::comparability)
                .distinct()
                .toList();
        return new MomentCoverage.Figure(
                figures.stream()
                        .mapToInt(MomentCoverage.Figure::months)
                        .reduce(ALL_MONTHS, (some, others) -> some & others),
                span.delivered(
                        figures.stream().map(MomentCoverage.Figure::delivered).toList()),
                switch (comparabilities.size()) {
                    case 0 -> Comparability.MISSING_BASE;
                    case 1 -> comparabilities.get(0);
                    default -> Comparability.INCOMPLETE;
                });
    }

    private MomentCoverage.Figure figure(Span span, Flow flow, Period moment, DeliveredFlows deliverer) {
        List<Flow> flows = parts(flow);
        boolean whole = flows.stream().allMatch(part -> span.whole(months(span, part, moment, deliverer)));
        int months = flows.stream()
                .mapToInt(part -> months(span, part, moment, deliverer))
                .reduce(ALL_MONTHS, (some, others) -> some & others);
        return new MomentCoverage.Figure(months, whole, comparability(span, flows, moment, deliverer));
    }

    /** Of both flows; of the delivered one where only one flow ever is. */
    private int monthsCovered(Period moment, DeliveredFlows deliverer) {
        return parts(Flow.TURNOVER).stream()
                .mapToInt(flow -> months(Span.MOMENT, flow, moment, deliverer))
                .filter(months -> months != 0)
                .reduce((a, b) -> a & b)
                .orElse(0);
    }

    /** A sum of both flows can be compared only where they are of the same months. */
    private Comparability comparability(Span span, List<Flow> flows, Period moment, DeliveredFlows deliverer) {
        Comparability ofFlows = flows.stream()
                .map(flow -> Comparability.of(
                        months(span, flow, moment, deliverer), months(span, flow, moment.yearBefore(), deliverer)))
                .reduce(Comparability::and)
                .orElseThrow();
        boolean sameMonths = flows.stream()
                        .map(flow -> months(span, flow, moment, deliverer))
                        .distinct()
                        .count()
                == 1;
        return ofFlows == Comparability.COMPARABLE && !sameMonths ? Comparability.INCOMPLETE : ofFlows;
    }

    private static List<Flow> parts(Flow flow) {
        return flow == Flow.TURNOVER ? List.of(Flow.EXPORTS, Flow.IMPORTS) : List.of(flow);
    }

    /** The months delivered of a figure, as a set of bits; the months of two years that stand for each other are alike. */
    private int months(Span span, Flow flow, Period moment, DeliveredFlows deliverer) {
        return known.computeIfAbsent(new Part(span, moment), part -> parts.apply(span, moment)).stream()
                .filter(period -> deliverer.has(flow, period))
                .mapToInt(Period::monthSet)
                .reduce(0, (a, b) -> a | b);
    }
}
