package dev.okrug.delivery;

import dev.okrug.fact.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The books: what became of every record of every file. */
public final class Ledger {

    /**
     * One file.
     *
     * @param path of this file; a duplicate has another one than its delivery
     * @param buckets part of the facts
     */
    public record Line(
            String path,
            Delivery delivery,
            Amount facts,
            Amount buckets,
            Amount rejected,
            Amount superseded,
            Amount controlTotals,
            Amount outOfRange,
            Amount duplicates) {

        /** All that records became. */
        public Amount accounted() {
            return facts.plus(rejected)
                    .plus(superseded)
                    .plus(controlTotals)
                    .plus(outOfRange)
                    .plus(duplicates);
        }
    }

    private Ledger() {}

    /** One line per file, by path. */
    public static List<Line> of(LatestVintages vintages) {
        Map<String, Line> lines = new TreeMap<>();
        Map<String, List<DeliveredPeriod>> periods = vintages.byDelivery();
        for (Delivery delivery : vintages.deliveries()) {
            lines.put(delivery.path(), line(delivery, periods.getOrDefault(delivery.key(), List.of())));
        }
        for (Duplicate duplicate : vintages.duplicates()) {
            lines.put(duplicate.path(), line(duplicate));
        }
        return new ArrayList<>(lines.values());
    }

    private static Line line(Delivery delivery, List<DeliveredPeriod> periods) {
        return new Line(
                delivery.path(),
                delivery,
                facts(periods, Standing.COUNTED, tally -> true),
                facts(periods, Standing.COUNTED, Tally::bucket),
                outcome(delivery, Outcome.REJECTION),
                facts(periods, Standing.SUPERSEDED, tally -> true),
                facts(periods, Standing.CONTROL_TOTAL, tally -> true).plus(outcome(delivery, Outcome.CONTROL_TOTAL)),
                facts(periods, Standing.OUT_OF_RANGE, tally -> true),
                Amount.NOTHING);
    }

    private static Amount outcome(Delivery delivery, Outcome outcome) {
        return Amount.of(delivery.tallies().stream().filter(tally -> tally.outcome() == outcome));
    }

    private static Amount facts(List<DeliveredPeriod> periods, Standing standing, Predicate<Tally> which) {
        return periods.stream()
                .filter(each -> each.standing() == standing)
                .map(each -> Amount.of(
                        each.delivery().tallies().stream().filter(each::holds).filter(which)))
                .reduce(Amount.NOTHING, Amount::plus);
    }

    private static Line line(Duplicate duplicate) {
        Amount all = Amount.of(duplicate.of().tallies().stream());
        return new Line(
                duplicate.path(),
                duplicate.of(),
                Amount.NOTHING,
                Amount.NOTHING,
                Amount.NOTHING,
                Amount.NOTHING,
                Amount.NOTHING,
                Amount.NOTHING,
                all);
    }
}
