package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.CubeFunction;
import dev.okrug.cube.CubeRow;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mixes from the rows of one district: those of its regions and its own are ready, of what other districts are part of, too,
 * come sums.
 */
final class DistrictMixing implements CubeFunction<DistrictMixing.Made> {

    private static final long serialVersionUID = 1;

    private final List<Scope> scopes;
    private final Map<Integer, List<Integer>> byRegion;
    private final Set<Integer> years;
    private final int leading;

    /** What came of a district. */
    record Made(List<CommodityMix> ready, ScopeSums.Part others) implements Serializable {}

    /**
     * Mixing for a job.
     *
     * @param scopes by number
     * @param byRegion numbers of the scopes that a region of facts counts for
     * @param years that were delivered
     */
    DistrictMixing(List<Scope> scopes, Map<Integer, List<Integer>> byRegion, Set<Integer> years, int leading) {
        this.scopes = scopes;
        this.byRegion = byRegion;
        this.years = years;
        this.leading = leading;
    }

    @Override
    public Iterator<Made> of(Iterator<? extends CubeRow> rows) {
        ScopeSums sums = new ScopeSums();
        int region = -1;
        List<Integer> ofRegion = List.of();
        while (rows.hasNext()) {
            CubeRow row = rows.next();
            // Rows of a region come together.
            if (row.region() != region) {
                region = row.region();
                ofRegion = byRegion.get(region);
            }
            int year = new Period(row.period()).year();
            for (int scope : ofRegion) {
                sums.add(scope, year, row.commodity(), row.measure(0), row.measure(1));
            }
        }
        return List.of(new Made(
                        mixes(sums.years(scope -> isOfOneDistrict(scope))),
                        sums.part(scope -> !isOfOneDistrict(scope))))
                .iterator();
    }

    private boolean isOfOneDistrict(int scope) {
        String kind = scopes.get(scope).kind();
        return kind.equals(Scope.REGION) || kind.equals(Scope.FEDERAL_DISTRICT);
    }

    /** A year that was delivered has a mix if it or the one before saw trade. */
    List<CommodityMix> mixes(List<TradedYear> traded) {
        Map<Integer, Map<Integer, TradedYear>> byScope = new HashMap<>();
        traded.forEach(each ->
                byScope.computeIfAbsent(each.scope(), scope -> new HashMap<>()).put(each.year(), each));
        return byScope.entrySet().stream()
                .flatMap(scope -> years.stream().flatMap(year -> mixes(scope.getKey(), year, scope.getValue())))
                .toList();
    }

    private Stream<CommodityMix> mixes(int scope, int year, Map<Integer, TradedYear> byYear) {
        TradedYear figure = byYear.getOrDefault(year, TradedYear.without(scope, year));
        TradedYear base = byYear.getOrDefault(year - 1, TradedYear.without(scope, year - 1));
        return figure.size() + base.size() == 0
                ? Stream.empty()
                : Arrays.stream(Flow.values())
                        .map(flow -> CommodityMixing.of(scopes.get(scope), figure, base, flow, leading));
    }
}
