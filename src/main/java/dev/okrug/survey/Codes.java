package dev.okrug.survey;

import dev.okrug.reference.Reference;
import dev.okrug.reference.RegionKeys;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which reference packs know the codes of a column, and by which code system. */
final class Codes {

    private final Map<String, Reference> packs = new LinkedHashMap<>();

    Codes() {
        Reference.builtIn().forEach(pack -> packs.put(pack, Reference.load(pack)));
    }

    /**
     * A code system, and how much of a column it knows.
     *
     * @param share of the values, 0 to 1
     */
    record Known(String pack, String system, double share) {}

    List<String> packs() {
        return List.copyOf(packs.keySet());
    }

    boolean hasRegions(String pack, String system) {
        return packs.get(pack).regionSystems().contains(system);
    }

    boolean hasPartners(String pack, String system) {
        return packs.get(pack).partnerSystems().contains(system);
    }

    Reference pack(String name) {
        return packs.get(name);
    }

    /** The pack and the system that know most of some regions; nothing where none knows any. */
    Optional<Known> regions(List<String> values) {
        return best(packs.entrySet().stream()
                .flatMap(pack -> pack.getValue().regionSystems().stream()
                        .map(system -> regions(values, pack.getKey(), system))));
    }

    Known regions(List<String> values, String pack, String system) {
        Set<String> known = packs.get(pack).regionIds(system).keySet();
        return new Known(pack, system, share(values, value -> known.contains(RegionKeys.of(system, value))));
    }

    /** The system of a pack that knows most of some partners. */
    Optional<Known> partners(List<String> values, String pack) {
        Reference reference = packs.get(pack);
        return best(reference.partnerSystems().stream().map(system -> {
            Set<String> known = new TreeSet<>(reference.partnerCodes(system).keySet());
            known.addAll(reference.aggregatePartners(system));
            return new Known(pack, system, share(values, known::contains));
        }));
    }

    /** Of equals the first: packs are tried in their order. */
    private static Optional<Known> best(Stream<Known> all) {
        return all.filter(known -> known.share() > 0)
                .sorted(Comparator.comparingDouble(Known::share).reversed())
                .findFirst();
    }

    static double share(List<String> values, Predicate<String> holds) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(holds).count() / values.size();
    }
}
