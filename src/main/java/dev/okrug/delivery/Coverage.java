package dev.okrug.delivery;

import dev.okrug.contract.Period;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which periods a reporter has delivered of each flow. A delivered period without a record is zero; a period that was not
 * delivered is missing.
 */
public final class Coverage {

    private final Map<Integer, TreeSet<Period>> periodsByFlow = new TreeMap<>();

    static Coverage of(List<DeliveredPeriod> counted) {
        Coverage coverage = new Coverage();
        for (DeliveredPeriod each : counted) {
            coverage.periodsByFlow
                    .computeIfAbsent(each.flow(), flow -> new TreeSet<>())
                    .add(each.period());
        }
        return coverage;
    }

    /** The periods that were delivered of a flow. */
    public SortedSet<Period> periods(int flow) {
        return periodsByFlow.getOrDefault(flow, new TreeSet<>());
    }

    /** Every period that was delivered of any flow. */
    public SortedSet<Period> periods() {
        TreeSet<Period> periods = new TreeSet<>();
        periodsByFlow.values().forEach(periods::addAll);
        return periods;
    }
}
