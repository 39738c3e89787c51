package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Which delivered period is part of which figure, as itself or as the base a year before, and what can be compared. So
 * comparisons are sums like all else: a record is added once to its own figure and once to the base of the figure a year
 * later, and nothing is joined to itself. Grows with periods delivered, not with records.
 */
final class FrameCalendar {

    private final Frame frame;
    private final Map<Flow, Set<Period>> deliveredByFlow = new EnumMap<>(Flow.class);
    private final SortedSet<Period> delivered;
    private final SortedSet<Period> moments;
    private final Map<Period, MomentCoverage> coverage = new HashMap<>();

    FrameCalendar(Frame frame, Basis basis) {
        this.frame = frame;
        this.delivered = basis.coverage().periods();
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            deliveredByFlow.put(flow, basis.deliveredPeriods(flow));
        }
        this.moments = frame.moments(delivered);
        for (Period moment : moments) {
            coverage.put(moment, coverage(moment));
        }
    }

    SortedSet<Period> moments() {
        return moments;
    }

    /** The delivered periods that are part of a figure. */
    List<Period> parts(Span span, Period moment) {
        return delivered.stream()
                .filter(period -> span.holds(frame, moment, period))
                .toList();
    }

    MomentCoverage at(Period moment) {
        return coverage.get(moment);
    }

    Map<Period, MomentCoverage> coverage() {
        return coverage;
    }

    /** Whether every month from January to a moment's last was delivered of a figure. */
    boolean isWholeFromJanuary(Period moment, Flow flow) {
        int months = (1 << moment.lastMonth()) - 1;
        return parts(flow).stream().allMatch(part -> months(Span.MOMENT, part, moment) == months);
    }

    private MomentCoverage coverage(Period moment) {
        Map<Span, Map<Flow, MomentCoverage.Figure>> figures = new EnumMap<>(Span.class);
        for (Span span : frame.spans()) {
            Map<Flow, MomentCoverage.Figure> ofSpan = new EnumMap<>(Flow.class);
            for (Flow flow : Flow.values()) {
                boolean whole = parts(flow).stream().allMatch(part -> span.whole(months(span, part, moment)));
                int months = parts(flow).stream()
                        .mapToInt(part -> months(span, part, moment))
                        .reduce(~0, (some, others) -> some & others);
                ofSpan.put(flow, new MomentCoverage.Figure(months, whole, comparability(span, flow, moment)));
            }
            figures.put(span, ofSpan);
        }
        return new MomentCoverage(monthsCovered(moment), figures);
    }

    /** Of both flows; of the delivered one where only one flow ever is. */
    private int monthsCovered(Period moment) {
        return Arrays.stream(Flow.values())
                .filter(flow -> flow.measure().isPresent())
                .mapToInt(flow -> months(Span.MOMENT, flow, moment))
                .filter(months -> months != 0)
                .reduce((a, b) -> a & b)
                .stream()
                .map(Integer::bitCount)
                .findFirst()
                .orElse(0);
    }

    /** A sum of both flows can be compared only where they are of the same months. */
    private Comparability comparability(Span span, Flow flow, Period moment) {
        Comparability ofParts = parts(flow).stream()
                .map(part -> Comparability.of(months(span, part, moment), months(span, part, moment.yearBefore())))
                .reduce(Comparability::and)
                .orElseThrow();
        boolean sameMonths = parts(flow).stream()
                        .map(part -> months(span, part, moment))
                        .distinct()
                        .count()
                == 1;
        return ofParts == Comparability.COMPARABLE && !sameMonths ? Comparability.INCOMPLETE : ofParts;
    }

    private static List<Flow> parts(Flow flow) {
        return flow == Flow.TURNOVER ? List.of(Flow.EXPORTS, Flow.IMPORTS) : List.of(flow);
    }

    /** The months delivered of a figure, as a set of bits; the months of two years that stand for each other are alike. */
    private int months(Span span, Flow flow, Period moment) {
        return deliveredByFlow.get(flow).stream()
                .filter(period -> span.holds(frame, moment, period))
                .mapToInt(Period::monthSet)
                .reduce(0, (a, b) -> a | b);
    }
}
