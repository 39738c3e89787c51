package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import dev.okrug.cube.CubeQuestion;
import dev.okrug.cube.CubeRow;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import dev.okrug.cube.Measures;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
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
final class DistrictMixing implements CubeQuestion<DistrictMixing.Made> {

    private static final long serialVersionUID = 1;

    private static final KeyPart COMMODITY = KeyPart.last(24);
    private static final KeyPart YEAR = COMMODITY.before(12);
    private static final KeyPart REGION = YEAR.before(20);

    private final List<Scope> scopes;
    private final Map<Integer, List<Integer>> byRegion;
    private final Map<Integer, Integer> districts;
    private final Set<Integer> years;
    private final boolean compares;
    private final EditionChanges changes;
    private final int leading;

    /** What came of a district. */
    record Made(List<CommodityMix> ready, KeyedSums.Part others) implements Serializable {}

    /**
     * Mixing for a job.
     *
     * @param scopes by number
     * @param byRegion numbers of the scopes that a region of facts counts for
     * @param districts numbers of the districts that they count for
     * @param years that are asked for
     * @param compares whether each is held against the year before
     * @param changes of editions between a year and the year before
     */
    DistrictMixing(
            List<Scope> scopes,
            Map<Integer, List<Integer>> byRegion,
            Map<Integer, Integer> districts,
            Set<Integer> years,
            boolean compares,
            EditionChanges changes,
            int leading) {
        this.scopes = scopes;
        this.byRegion = byRegion;
        this.districts = districts;
        this.years = years;
        this.compares = compares;
        this.changes = changes;
        this.leading = leading;
    }

    @Override
    public List<String> measures() {
        return List.of(Measures.EXPORTS, Measures.IMPORTS);
    }

    @Override
    public int blocks() {
        return 1 + Collections.max(districts.values());
    }

    @Override
    public boolean asksFor(int period) {
        int year = new Period(period).year();
        return years.contains(year) || (compares && years.contains(year + 1));
    }

    @Override
    public Keys keys() {
        return new ByDistrict();
    }

    /** Rows of a region come together. */
    private final class ByDistrict implements Keys {

        private int region = -1;
        private int district;

        @Override
        public void of(CubeRow row, Sums sums) {
            if (row.region() != region) {
                region = row.region();
                district = districts.get(region);
            }
            sums.add(
                    district,
                    REGION.of(region)
                            | YEAR.of(new Period(row.period()).year())
                            | COMMODITY.of(CommodityCode.compact(row.commodity())));
        }
    }

    @Override
    public Iterator<Made> answer(KeyedSums sums) {
        ScopeSums own = new ScopeSums();
        ScopeSums others = new ScopeSums();
        for (long key : sums.keys()) {
            int place = sums.place(key);
            for (int scope : byRegion.get(REGION.in(key))) {
                (isOfOneDistrict(scope) ? own : others)
                        .add(scope, YEAR.in(key), COMMODITY.in(key), sums.sum(place), sums.sum(place + 1));
            }
        }
        return List.of(new Made(mixes(own.years()), others.part())).iterator();
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
        TradedYear none = TradedYear.without(scope, year - 1);
        TradedYear base = compares ? byYear.getOrDefault(year - 1, none) : none;
        return figure.size() + base.size() == 0
                ? Stream.empty()
                : Arrays.stream(Flow.values())
                        .map(flow ->
                                CommodityMixing.of(scopes.get(scope), figure, base, changes.of(year), flow, leading));
    }
}
