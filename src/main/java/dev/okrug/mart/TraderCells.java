package dev.okrug.mart;

import dev.okrug.contract.PartnerCode;
import dev.okrug.contract.Period;
import dev.okrug.delivery.DeliveredPeriod;
import dev.okrug.delivery.TraderRecord;
import dev.okrug.disclosure.Rules;
import dev.okrug.disclosure.Status;
import dev.okrug.fact.Facts;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * Trade by region and heading of each year and flow, as single traders make it up, and what of it may be published. Each year and
 * flow is a task: only what may be published leaves it, so the driver never has what a trader traded.
 */
final class TraderCells {

    private List<TraderYear.Told> all;

    /** A year and a flow as the job sees it. No enum, which hashes otherwise on each machine. */
    private record Part(int year, boolean exports) implements Serializable {

        Flow flow() {
            return exports ? Flow.EXPORTS : Flow.IMPORTS;
        }
    }

    /** What is added up: a trader's trade of one leaf. */
    private record Leaf(Part part, int region, int heading, String trader) implements Serializable {}

    /** A period of a delivery that counts. */
    private record Counted(long delivery, int period, int flow) implements Serializable {}

    /** Every cell in which traders are named. */
    synchronized List<TraderYear.Told> of(Basis basis) {
        if (all == null) {
            all = made(basis);
        }
        return all;
    }

    /** For the manifest: how many cells have which status; nothing where nobody asked. */
    synchronized Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        if (all != null) {
            for (Status status : Status.values()) {
                counts.put(
                        status.name(),
                        all.stream().filter(told -> told.status() == status).count());
            }
        }
        return counts;
    }

    private static List<TraderYear.Told> made(Basis basis) {
        Set<Counted> counted = counted(basis);
        if (counted.isEmpty()) {
            return List.of();
        }
        // Not the basis itself, which no task can take along.
        Optional<Rules> rules = basis.settings().disclosure();
        Rules orNone = rules.orElse(null);
        TraderPlaces places = new TraderPlaces(basis.territory());
        return sums(basis, counted)
                .mapToPair(sum -> new Tuple2<>(sum._1().part(), trade(sum._1(), sum._2())))
                .groupByKey()
                .flatMap(each -> new TraderYear(
                                each._1().year(), each._1().flow(), places, each._2(), Optional.ofNullable(orNone))
                        .cells())
                .collect();
    }

    private static TraderYear.Trade trade(Leaf leaf, long cents) {
        return new TraderYear.Trade(leaf.region(), leaf.heading(), leaf.trader(), cents);
    }

    private static JavaPairRDD<Leaf, Long> sums(Basis basis, Set<Counted> counted) {
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
                .reduceByKey(Math::addExact);
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
                new Part(new Period(record.period()).year(), (record.flow() == Facts.EXPORT) == ofRegions),
                published.get(record.region()),
                HeadingPlaces.number(record.commodity()),
                record.trader());
    }
}
