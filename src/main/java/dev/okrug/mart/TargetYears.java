package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.reference.Target;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was delivered of the trade that a target is about. */
final class TargetYears {

    private final SortedMap<Integer, Long> whole = new TreeMap<>();
    private Optional<Part> part = Optional.empty();

    /**
     * A year that is not whole yet.
     *
     * @param through the last month delivered
     * @param forecastCents of the whole year, by the profile of the year before; empty where that was not delivered alike
     */
    record Part(Period through, long cents, Optional<Double> forecastCents) {}

    static TargetYears of(Target target, Basis basis) {
        Flow flow = Flow.valueOf(target.flow().name());
        TargetYears years = new TargetYears();
        TargetSeries yearly = TargetSeries.of(target, basis, Frame.YEARLY);
        for (Period year : yearly.moments()) {
            if (yearly.covered(year, flow).isWholeYear()) {
                years.whole.put(year.year(), yearly.at(year).figure(flow));
            }
        }
        TargetSeries toDate = TargetSeries.of(target, basis, Frame.YEAR_TO_DATE);
        years.part = toDate.moments().stream()
                .filter(moment -> toDate.covered(moment, flow).holds(moment.lastMonth()))
                .reduce((former, later) -> later)
                .filter(last -> !years.whole.containsKey(last.year()))
                .map(last -> years.part(toDate, last, flow));
        return years;
    }

    private Part part(TargetSeries toDate, Period last, Flow flow) {
        long cents = toDate.at(last).figure(flow);
        boolean comparable = toDate.covered(last, flow).comparability() == Comparability.COMPARABLE;
        Long before = whole.get(last.year() - 1);
        if (!comparable || before == null) {
            return new Part(last, cents, Optional.empty());
        }
        return new Part(
                last,
                cents,
                Optional.ofNullable(Ratio.of(before, toDate.at(last).base(flow)))
                        .map(ratio -> cents * ratio));
    }

    /** Cents of the years that were delivered whole. */
    SortedMap<Integer, Long> whole() {
        return whole;
    }

    Optional<Part> part() {
        return part;
    }
}
