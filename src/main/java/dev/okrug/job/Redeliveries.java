package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.contract.Period;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.Delivery;
import dev.okrug.delivery.LatestVintages;
import dev.okrug.delivery.Standing;
import dev.okrug.fact.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stops where what was delivered again would make figures wrong without anybody's intent. */
final class Redeliveries {

    private static final int TOLD = 5;

    /** What vintages replace each other in. */
    private record SourcePeriod(String source, Period period) {

        static final Comparator<SourcePeriod> ORDER =
                Comparator.comparing(SourcePeriod::source).thenComparing(SourcePeriod::period);
    }

    /** Records of a period by flow, as one vintage has them. */
    private record Given(LocalDate vintage, Map<Integer, Long> records) {

        long of(int flow) {
            return records.getOrDefault(flow, 0L);
        }
    }

    private Redeliveries() {}

    /** The same content as two series would count twice. */
    static void refuseTwice(List<Delivery> deliveries) {
        Map<String, Delivery> byContent = new HashMap<>();
        for (Delivery delivery : deliveries) {
            Delivery other = byContent.putIfAbsent(delivery.digest(), delivery);
            if (other != null && delivery.records() > 0 && !other.source().equals(delivery.source())) {
                throw Fault.input("Cannot count " + delivery.path() + " of source " + delivery.source()
                        + ": it has the content of " + other.path() + " of source " + other.source()
                        + " and would count twice. Remove one of them, or give both inputs the same source.");
            }
        }
    }

    /**
     * A later vintage replaces a period whole. One with far fewer records than it replaces is rather a part of a delivery, whose
     * other part would be lost.
     *
     * @param least the share of records that must come again
     */
    static void refusePartial(LatestVintages vintages, BigDecimal least) {
        List<String> partial = byVintage(vintages).entrySet().stream()
                .flatMap(each ->
                        partial(each.getKey(), List.copyOf(each.getValue().values()), least))
                .toList();
        if (!partial.isEmpty()) {
            throw Fault.gate("Cannot publish: a later vintage replaces a period whole, but "
                    + String.join("; ", partial.subList(0, Math.min(TOLD, partial.size())))
                    + (partial.size() > TOLD ? "; and " + (partial.size() - TOLD) + " more" : "")
                    + ". If it is a part, ask for the whole or name a source of its own for it; if so much was taken back,"
                    + " lower the gate redelivered_records in the job.");
        }
    }

    private static SortedMap<SourcePeriod, SortedMap<LocalDate, Given>> byVintage(LatestVintages vintages) {
        SortedMap<SourcePeriod, SortedMap<LocalDate, Given>> given = new TreeMap<>(SourcePeriod.ORDER);
        for (DeliveredPeriod each : vintages.periods()) {
            if (each.standing() != Standing.OUT_OF_RANGE) {
                given.computeIfAbsent(new SourcePeriod(each.delivery().source(), each.period()), any -> new TreeMap<>())
                        .computeIfAbsent(each.delivery().vintage(), vintage -> new Given(vintage, new TreeMap<>()))
                        .records
                        .merge(each.flow(), each.facts().records(), Math::addExact);
            }
        }
        return given;
    }

    /** A sentence for each flow of which the latest vintage has too few records. */
    private static Stream<String> partial(SourcePeriod of, List<Given> vintages, BigDecimal least) {
        if (vintages.size() < 2) {
            return Stream.empty();
        }
        Given latest = vintages.get(vintages.size() - 1);
        Given before = vintages.get(vintages.size() - 2);
        return before.records().keySet().stream()
                .filter(flow -> BigDecimal.valueOf(latest.of(flow))
                                .compareTo(BigDecimal.valueOf(before.of(flow)).multiply(least))
                        < 0)
                .map(flow -> of.source() + " gave " + latest.of(flow) + " records of "
                        + (flow == Facts.EXPORT ? "exports" : "imports") + " of " + of.period() + " on "
                        + latest.vintage() + " where it had given " + before.of(flow) + " on " + before.vintage());
    }
}
