package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.reference.Membership;
import dev.okrug.reference.Reference;
import dev.okrug.reference.Region;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Which federal district a region's trade counts for; several tables ask at a time, and for the same. */
final class Districts {

    private final Reference reference;
    private final Map<Integer, Region> regions = new HashMap<>();
    private final Map<Placed, String> found = new ConcurrentHashMap<>();
    private final Map<Composed, Map<String, SortedSet<Integer>>> members = new ConcurrentHashMap<>();

    private record Placed(int region, Period period, Composition composition) {}

    private record Composed(Period moment, Composition composition) {}

    Districts(Reference reference) {
        this.reference = reference;
        reference.regions().forEach(region -> regions.put(region.id(), region));
    }

    String of(int region, Period period, Composition composition) {
        return found.computeIfAbsent(
                new Placed(region, period, composition), placed -> lookUp(region, period, composition));
    }

    private String lookUp(int region, Period period, Composition composition) {
        Optional<String> own = reference.memberships().stream()
                .filter(membership -> membership.region() == region)
                .filter(membership -> composition == Composition.CURRENT
                        ? membership.to() == null
                        : membership.covers(period.middle()))
                .map(Membership::district)
                .findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        Region gone = regions.get(region);
        if (gone != null && gone.successor() != null) {
            return lookUp(gone.successor(), period, composition);
        }
        return region == Territory.OUTSIDE ? Territory.OUTSIDE_CODE : Territory.NOT_ALLOCATED_CODE;
    }

    /**
     * The regions of a district.
     *
     * @param existing the regions that exist at a moment
     */
    SortedSet<Integer> members(
            String district, Period moment, Composition composition, Function<Period, List<Region>> existing) {
        return members.computeIfAbsent(
                        new Composed(moment, composition), composed -> allMembers(composed, existing.apply(moment)))
                .getOrDefault(district, Collections.emptySortedSet());
    }

    private Map<String, SortedSet<Integer>> allMembers(Composed composed, List<Region> existing) {
        Map<String, SortedSet<Integer>> byDistrict = new HashMap<>();
        for (Region region : existing) {
            byDistrict
                    .computeIfAbsent(
                            of(region.id(), composed.moment(), composed.composition()), code -> new TreeSet<>())
                    .add(region.id());
        }
        return byDistrict;
    }
}
