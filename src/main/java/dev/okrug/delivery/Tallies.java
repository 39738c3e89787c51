package dev.okrug.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Brings together what several tasks have counted. */
public final class Tallies {

    private static final Comparator<Tally> ORDER = Comparator.comparingLong(Tally::delivery)
            .thenComparing(Tally::period)
            .thenComparing(Tally::flow)
            .thenComparing(Tally::outcome)
            .thenComparing(Tally::rules);

    private Tallies() {}

    /** One of each delivery, period, flow, outcome and set of rules. */
    public static List<Tally> sum(Stream<Tally> parts) {
        Map<Tally, Tally> sums = new TreeMap<>(ORDER);
        parts.forEach(part -> sums.merge(part, part, Tally::plus));
        return List.copyOf(sums.values());
    }
}
