package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The periods that one deliverer gave of each flow: an office for all regions, or a region for itself. */
final class DeliveredFlows {

    private final Map<Flow, Set<Period>> periods;

    DeliveredFlows(Map<Flow, Set<Period>> periods) {
        this.periods = Map.copyOf(periods);
    }

    /** Of all that counts, the periods for which a condition holds. */
    static DeliveredFlows of(Basis basis, Predicate<Period> which) {
        return new DeliveredFlows(Stream.of(Flow.EXPORTS, Flow.IMPORTS)
                .collect(Collectors.toMap(
                        flow -> flow,
                        flow -> basis.deliveredPeriods(flow).stream()
                                .filter(which)
                                .collect(Collectors.toSet()))));
    }

    boolean has(Flow flow, Period period) {
        return periods.get(flow).contains(period);
    }

    Set<Period> periods(Flow flow) {
        return periods.get(flow);
    }

    boolean isNothing() {
        return periods.values().stream().allMatch(Set::isEmpty);
    }
}
