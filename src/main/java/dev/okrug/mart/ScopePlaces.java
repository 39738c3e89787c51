package dev.okrug.mart;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Scopes by their place in the order in which tables have them, and those that a region of facts counts for. */
final class ScopePlaces implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Scope> scopes;
    private final Map<Integer, int[]> ofRegions = new HashMap<>();

    ScopePlaces(Territory territory) {
        Map<Integer, List<Scope>> byRegion = Scopes.byRegion(territory);
        TreeSet<Scope> sorted = new TreeSet<>(Comparator.comparing(Scope::kind).thenComparing(Scope::code));
        byRegion.values().forEach(sorted::addAll);
        this.scopes = new ArrayList<>(sorted);
        Map<Scope, Integer> places = new HashMap<>();
        scopes.forEach(scope -> places.put(scope, places.size()));
        for (int region : territory.ofFacts()) {
            ofRegions.put(
                    region,
                    byRegion.get(territory.publishedId(region)).stream()
                            .mapToInt(places::get)
                            .toArray());
        }
    }

    int size() {
        return scopes.size();
    }

    Scope at(int place) {
        return scopes.get(place);
    }

    /** The places of a region's scopes; none may be changed. */
    int[] of(int region) {
        return ofRegions.get(region);
    }
}
