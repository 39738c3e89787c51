package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the trade of a scope is spread over its regions; buckets are no regions. */
final class RegionMix {

    private final Map<Integer, List<Scope>> scopes;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Territory territory;
    private final Set<Integer> bordering;
    private final SortedMap<Period, SortedMap<Subject.One, Sums>> sums;

    RegionMix(Basis basis, FrameCalendar calendar) {
        this.territory = basis.territory();
        this.scopes = Scopes.byRegion(territory);
        territory.names().forEach((id, named) -> ids.put(named.code(), id));
        this.bordering = basis.reference().regions().stream()
                .filter(region ->
                        basis.partner().filter(region.borders()::contains).isPresent())
                .map(region -> region.id())
                .collect(Collectors.toSet());
        this.sums = TurnoverSums.of(basis, Subject.REGION, Frame.YEARLY, calendar);
    }

    /** Cents of the regions of a scope, by their federal district of today; a region that is gone counts as its successor. */
    SortedMap<String, List<Long>> byDistrict(Scope scope, Period year, Flow flow) {
        Map<Integer, Long> byRegion = byRegion(scope, year, flow);
        SortedMap<String, List<Long>> districts = new TreeMap<>();
        new TreeMap<>(byRegion)
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

    private Map<Integer, Long> byRegion(Scope scope, Period year, Flow flow) {
        Map<Integer, Long> byRegion = new HashMap<>();
        sums.get(year).forEach((one, sum) -> {
            int region = territory.countedRegion(ids.get(one.code()));
            if (region > 0 && scopes.get(region).contains(scope)) {
                byRegion.merge(region, sum.figure(Span.MOMENT, flow), Math::addExact);
            }
        });
        return byRegion;
    }
}
