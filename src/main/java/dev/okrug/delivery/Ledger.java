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
        for (Delivery delivery : vintages.deliveries()) {
            lines.put(delivery.path(), line(delivery, vintages));
        }
        for (Duplicate duplicate : vintages.duplicates()) {
            lines.put(duplicate.path(), line(duplicate));
        }
        return new ArrayList<>(lines.values());
    }

    private static Line line(Delivery delivery, LatestVintages vintages) {
        Map<Integer, Standing> standings = vintages.standings(delivery);
        return new Line(
                delivery.path(),
                delivery,
                facts(delivery, standings, Standing.COUNTED, tally -> true),
                facts(delivery, standings, Standing.COUNTED, Tally::bucket),
                Amount.of(delivery.tallies().stream().filter(tally -> tally.outcome() == Outcome.REJECTION)),
                facts(delivery, standings, Standing.SUPERSEDED, tally -> true),
                facts(delivery, standings, Standing.CONTROL_TOTAL, tally -> true)
                        .plus(Amount.of(
                                delivery.tallies().stream().filter(tally -> tally.outcome() == Outcome.CONTROL_TOTAL))),
                facts(delivery, standings, Standing.OUT_OF_RANGE, tally -> true),
                Amount.NOTHING);
    }

    private static Amount facts(
            Delivery delivery, Map<Integer, Standing> standings, Standing standing, Predicate<Tally> which) {
        return Amount.of(delivery.tallies().stream()
                .filter(Tally::fact)
                .filter(tally -> standings.get(tally.period()) == standing)
                .filter(which));
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
