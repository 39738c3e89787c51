package dev.okrug.mart;

import dev.okrug.cube.YearlyQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the trade of each scope and year is made of, worked out in one pass over the commodities when the first table asks.
 * There are as many as scopes, flows and years, however many records. Districts are worked out apart from each other; what
 * comes home of each, to be added up with the others, is as much as commodities and years.
 */
final class CommodityMixes {

    /** The tables that hold a year against the one before, or tell of scopes that only traded then. */
    static final Set<String> COMPARING = Set.of(TradeMarginsYearly.TABLE, ConcentrationYearly.TABLE);

    private final boolean compares;
    private List<CommodityMix> all;

    /** @param compares whether each year is held against the one before, which is to read twice as many of them */
    CommodityMixes(boolean compares) {
        this.compares = compares;
    }

    /** Each with its base. */
    List<CommodityMix> comparedOf(Basis basis) {
        if (!compares) {
            throw new IllegalStateException("no table was said to be asked for that compares years");
        }
        return of(basis);
    }

    synchronized List<CommodityMix> of(Basis basis) {
        if (all == null) {
            all = basis.cube()
                    .answers(new YearlyQuestion<>(
                            "commodity-mixes",
                            CommodityMix.class,
                            CommodityMix::year,
                            new YearRecipes(basis).recipes(compares ? 1 : 0),
                            years -> made(basis, years)));
        }
        return all;
    }

    private List<CommodityMix> made(Basis basis, Set<Integer> years) {
        Map<Scope, Integer> numbers = new LinkedHashMap<>();
        Map<Integer, List<Integer>> byRegion = new HashMap<>();
        Map<Scope, Integer> districts = new HashMap<>();
        Map<Integer, Integer> blocks = new HashMap<>();
        Map<Integer, List<Scope>> scopes = Scopes.byRegion(basis.territory());
        for (int region : basis.territory().ofFacts()) {
            List<Scope> ofRegion = scopes.get(basis.territory().publishedId(region));
            ofRegion.forEach(scope -> numbers.putIfAbsent(scope, numbers.size()));
            byRegion.put(region, ofRegion.stream().map(numbers::get).toList());
            Scope district = ofRegion.stream()
                    .filter(scope -> scope.kind().equals(Scope.FEDERAL_DISTRICT))
                    .findFirst()
                    .orElseThrow();
            blocks.put(region, districts.computeIfAbsent(district, each -> districts.size()));
        }
        DistrictMixing mixing = new DistrictMixing(
                List.copyOf(numbers.keySet()),
                byRegion,
                blocks,
                new TreeSet<>(years),
                compares,
                new EditionChanges(basis),
                basis.settings().topCommodities());
        List<CommodityMix> mixes = new ArrayList<>();
        ScopeSums others = new ScopeSums();
        for (DistrictMixing.Made made : basis.cube().rows().answers(mixing)) {
            mixes.addAll(made.ready());
            others.add(made.others());
        }
        mixes.addAll(mixing.mixes(others.years()));
        return mixes;
    }
}
