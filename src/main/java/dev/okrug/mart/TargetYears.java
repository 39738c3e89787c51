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
    private boolean recoded;

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
                .map(last -> years.part(yearly, toDate, last, flow));
        years.recoded = TargetSeries.basket(target)
                .filter(basket -> yearly.moments().stream()
                        .mapToInt(Period::year)
                        .filter(year -> year > target.baseYear() && year <= target.deadline())
                        .anyMatch(year -> basis.baskets().isRecoded(basket, year)))
                .isPresent();
        return years;
    }

    private Part part(TargetSeries yearly, TargetSeries toDate, Period last, Flow flow) {
        long cents = toDate.at(last).figure(flow);
        boolean comparable = toDate.covered(last, flow).comparability() == Comparability.COMPARABLE;
        if (!comparable || !whole.containsKey(last.year() - 1)) {
            return new Part(last, cents, Optional.empty());
        }
        // As a base, since its part up to the same month is one too: recoded goods are in both or in neither.
        long before = yearly.at(Period.ofYear(last.year())).base(flow);
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

    /** Whether goods moved into its commodities or out of them by recoding since the base year. */
    boolean isRecoded() {
        return recoded;
    }

    Optional<Part> part() {
        return part;
    }
}
