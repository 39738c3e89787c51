package dev.okrug.mart;

import dev.okrug.reference.CommodityFamilies;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Families of recoded codes that some basket holds in part: what it traded before the change cannot be told from the sums of
 * the basket alone.
 *
 * @param families all of the change
 * @param codes those of torn families, in their order
 * @param baskets numbers of the baskets that hold a part of one
 */
record TornFamilies(CommodityFamilies families, List<String> codes, Set<Integer> baskets) implements Serializable {

    static final TornFamilies NONE = new TornFamilies(CommodityFamilies.NONE, List.of(), Set.of());

    /** @param basketsOf numbers of the baskets that a code is in */
    static TornFamilies of(CommodityFamilies families, Function<String, Collection<Integer>> basketsOf) {
        List<String> codes = new ArrayList<>();
        Set<Integer> torn = new HashSet<>();
        families.codes().stream()
                .sorted()
                .collect(Collectors.groupingBy(families::of))
                .values()
                .forEach(family -> {
                    Set<Integer> ofSome = new HashSet<>();
                    family.forEach(code -> ofSome.addAll(basketsOf.apply(code)));
                    Set<Integer> ofAll = new HashSet<>(ofSome);
                    family.forEach(code -> ofAll.retainAll(basketsOf.apply(code)));
                    ofSome.removeAll(ofAll);
                    if (!ofSome.isEmpty()) {
                        codes.addAll(family);
                        torn.addAll(ofSome);
                    }
                });
        return new TornFamilies(families, codes.stream().sorted().toList(), Set.copyOf(torn));
    }
}
