package dev.okrug.mart;

import dev.okrug.disclosure.Hierarchy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Regions below federal districts of today, below the whole, each with its node. */
final class TraderPlaces implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Scope> scopes = new ArrayList<>();
    private final Map<Integer, Integer> nodes = new HashMap<>();
    private final Hierarchy hierarchy;

    TraderPlaces(Territory territory) {
        Map<String, Map<String, Integer>> regionsByDistrict = new TreeMap<>();
        Map<String, Scope> byCode = new HashMap<>();
        Scopes.byRegion(territory).forEach((region, ofRegion) -> {
            Scope own = ofKind(ofRegion, Scope.REGION);
            Scope district = ofKind(ofRegion, Scope.FEDERAL_DISTRICT);
            byCode.put(Scope.REGION + own.code(), own);
            byCode.put(Scope.FEDERAL_DISTRICT + district.code(), district);
            regionsByDistrict
                    .computeIfAbsent(district.code(), code -> new TreeMap<>())
                    .put(own.code(), region);
        });
        List<Integer> parents = new ArrayList<>(List.of(Hierarchy.TOTAL));
        scopes.add(Scope.ALL);
        regionsByDistrict.forEach((district, regions) -> {
            int parent = scopes.size();
            scopes.add(byCode.get(Scope.FEDERAL_DISTRICT + district));
            parents.add(Hierarchy.TOTAL);
            regions.forEach((code, region) -> {
                nodes.put(region, scopes.size());
                scopes.add(byCode.get(Scope.REGION + code));
                parents.add(parent);
            });
        });
        this.hierarchy =
                Hierarchy.of(parents.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Scope ofKind(List<Scope> scopes, String kind) {
        return scopes.stream()
                .filter(scope -> scope.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    Scope scope(int node) {
        return scopes.get(node);
    }

    /** The node of a published region. */
    int node(int region) {
        return nodes.get(region);
    }
}
