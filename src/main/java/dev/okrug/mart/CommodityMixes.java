package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import dev.okrug.cube.Contributions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the trade of each scope and year is made of, worked out in one pass over the commodities when the first table asks.
 * There are as many as scopes, flows and years, however many records.
 */
final class CommodityMixes {

    private List<CommodityMix> all;

    synchronized List<CommodityMix> of(Basis basis) {
        if (all == null) {
            all = made(basis);
        }
        return all;
    }

    private static List<CommodityMix> made(Basis basis) {
        Map<Scope, Integer> numbers = new LinkedHashMap<>();
        Map<Integer, List<Scope>> byRegion = Scopes.byRegion(basis.territory());
        byRegion.values().forEach(scopes -> scopes.forEach(scope -> numbers.putIfAbsent(scope, numbers.size())));
        List<Scope> scopes = List.copyOf(numbers.keySet());
        TableRows rows = basis.cube()
                .byCommodity()
                .byYear()
                .grouped(
                        contributions(basis, byRegion, numbers),
                        new CommodityMixing(basis.settings().topCommodities()),
                        CommodityMixRow.SCHEMA);
        return rows.collected().stream()
                .map(row -> CommodityMixRow.mix(row, scopes))
                .toList();
    }

    private static Contributions contributions(
            Basis basis, Map<Integer, List<Scope>> byRegion, Map<Scope, Integer> numbers) {
        Set<Integer> years =
                basis.coverage().periods().stream().map(Period::year).collect(Collectors.toSet());
        Contributions contributions = new Contributions();
        for (int region : basis.territory().ofFacts()) {
            List<Integer> sums = byRegion.get(basis.territory().publishedId(region)).stream()
                    .map(numbers::get)
                    .toList();
            for (int year : years) {
                contributions.put(region, Period.ofYear(year), sums, years.contains(year + 1) ? sums : List.of());
            }
        }
        return contributions;
    }
}
