package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.PartnerCode;
import dev.okrug.contract.Period;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.TraderRecord;
import dev.okrug.disclosure.Rules;
import dev.okrug.disclosure.Status;
import dev.okrug.fact.Facts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import scala.Tuple2;

/**
 * Trade by region and heading of each year and flow, as single traders make it up, and what of it may be published. Worked out
 * on the driver, which has the sums of all traders: statistics of firms are small beside records of trade.
 */
final class TraderCells {

    /** Digits of a heading. */
    static final int LEVEL = 4;

    private List<TraderYear> all;

    /** What is added up: a trader's trade of one leaf. No enum, which hashes otherwise on each machine. */
    private record Leaf(int year, boolean exports, int region, int heading, String trader) implements Serializable {}

    /** A period of a delivery that counts. */
    private record Counted(long delivery, int period, int flow) implements Serializable {}

    /** One of each year and flow in which traders are named, in this order. */
    synchronized List<TraderYear> of(Basis basis) {
        if (all == null) {
            all = made(basis);
        }
        return all;
    }

    /** For the manifest: how many cells there are, and how many have which status; nothing where nobody asked. */
    synchronized Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        if (all != null) {
            for (Status status : Status.values()) {
                counts.put(
                        status.name(),
                        all.stream().mapToLong(year -> year.count(status)).sum());
            }
        }
        return counts;
    }

    private static List<TraderYear> made(Basis basis) {
        Optional<Rules> rules = basis.settings().disclosure();
        TraderPlaces places = new TraderPlaces(basis.territory());
        List<TraderYear> years = new ArrayList<>();
        byYear(sums(basis))
                .forEach((year, byFlow) -> byFlow.forEach((flow, trades) -> {
                    if (!trades.isEmpty()) {
                        years.add(new TraderYear(year, flow, places, trades, rules));
                    }
                }));
        return years;
    }

    private static Map<Leaf, Long> sums(Basis basis) {
        Set<Counted> counted = counted(basis);
        if (counted.isEmpty()) {
            return Map.of();
        }
        Integer partner = basis.partner().map(PartnerCode::of).orElse(null);
        boolean ofRegions = basis.partner().isEmpty();
        Map<Integer, Integer> published = new HashMap<>();
        basis.territory()
                .ofFacts()
                .forEach(region -> published.put(region, basis.territory().publishedId(region)));
        return basis.traders()
                .of(basis.traders().deliveries())
                .filter(each -> counted.contains(new Counted(each.delivery(), each.period(), each.flow()))
                        && (partner == null || partner == each.partner()))
                .mapToPair(each -> new Tuple2<>(leaf(each, ofRegions, published), each.cents()))
                .reduceByKey(Math::addExact)
                .collectAsMap();
    }

    private static Set<Counted> counted(Basis basis) {
        Set<Counted> counted = new HashSet<>();
        for (DeliveredPeriod each : basis.vintages().counted(basis.reporter())) {
            if (basis.traders().deliveries().contains(each.delivery().number())) {
                counted.add(new Counted(each.delivery().number(), each.period().code(), each.flow()));
            }
        }
        return counted;
    }

    private static Leaf leaf(TraderRecord record, boolean ofRegions, Map<Integer, Integer> published) {
        return new Leaf(
                new Period(record.period()).year(),
                (record.flow() == Facts.EXPORT) == ofRegions,
                published.get(record.region()),
                CommodityCode.inOrder(LEVEL, record.commodity()),
                record.trader());
    }

    private static SortedMap<Integer, SortedMap<Flow, List<TraderYear.Trade>>> byYear(Map<Leaf, Long> sums) {
        SortedMap<Integer, SortedMap<Flow, List<TraderYear.Trade>>> years = new TreeMap<>();
        sums.forEach((leaf, cents) -> years.computeIfAbsent(leaf.year(), year -> new TreeMap<>())
                .computeIfAbsent(leaf.exports() ? Flow.EXPORTS : Flow.IMPORTS, flow -> new ArrayList<>())
                .add(new TraderYear.Trade(leaf.region(), leaf.heading(), leaf.trader(), cents)));
        return years;
    }
}
