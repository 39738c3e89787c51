package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the trade of a scope is spread over its regions; buckets are no regions. */
final class RegionMix {

    private final Map<Scope, SortedSet<Integer>> regions = new HashMap<>();
    private final Map<Period, Map<Integer, List<Sums>>> sums = new HashMap<>();
    private final Territory territory;
    private final Set<Integer> bordering;

    RegionMix(Basis basis) {
        this.territory = basis.territory();
        this.bordering = basis.reference().regions().stream()
                .filter(region ->
                        basis.partner().filter(region.borders()::contains).isPresent())
                .map(region -> region.id())
                .collect(Collectors.toSet());
        Map<String, Integer> counted = new HashMap<>();
        territory.names().forEach((id, named) -> counted.put(named.code(), territory.countedRegion(id)));
        Scopes.byRegion(territory).forEach((region, scopes) -> {
            if (region > 0 && territory.countedRegion(region) == region) {
                scopes.forEach(scope ->
                        regions.computeIfAbsent(scope, each -> new TreeSet<>()).add(region));
            }
        });
        TurnoverSeries.Series series = basis.series(Subject.REGION, Frame.YEARLY);
        CoverageOf<Subject.One> coverage = series.calendar().by(Subject.REGION);
        series.sums().forEach((year, ofYear) -> {
            Map<Integer, List<Sums>> byRegion = sums.computeIfAbsent(year, each -> new HashMap<>());
            ofYear.forEach((one, sum) -> {
                if (coverage.at(year, one).isAnythingDelivered()) {
                    byRegion.computeIfAbsent(counted.get(one.code()), region -> new ArrayList<>())
                            .add(sum);
                }
            });
        });
    }

    /** Cents of the regions of a scope, by their federal district of today; a region that is gone counts as its successor. */
    SortedMap<String, List<Long>> byDistrict(Scope scope, Period year, Flow flow) {
        SortedMap<String, List<Long>> districts = new TreeMap<>();
        byRegion(scope, year, flow)
                .forEach((region, cents) -> districts
                        .computeIfAbsent(
                                territory.district(region, year, Composition.CURRENT), district -> new ArrayList<>())
                        .add(cents));
        return districts;
    }

    /** Cents of those regions of a scope that border the job's partner. */
    long bordering(Scope scope, Period year, Flow flow) {
        return byRegion(scope, year, flow).entrySet().stream()
                .filter(region -> bordering.contains(region.getKey()))
                .mapToLong(Map.Entry::getValue)
                .reduce(0, Math::addExact);
    }

    /** Of the regions that exist in the year or had trade in it, but for those that did not report. */
    private SortedMap<Integer, Long> byRegion(Scope scope, Period year, Flow flow) {
        SortedMap<Integer, Long> byRegion = new TreeMap<>();
        for (int region : regions.getOrDefault(scope, Collections.emptySortedSet())) {
            List<Sums> ofRegion = sums.get(year).getOrDefault(region, List.of());
            if (!ofRegion.isEmpty()) {
                byRegion.put(
                        region,
                        ofRegion.stream()
                                .mapToLong(sum -> sum.figure(Span.MOMENT, flow))
                                .reduce(0, Math::addExact));
            }
        }
        return byRegion;
    }
}
