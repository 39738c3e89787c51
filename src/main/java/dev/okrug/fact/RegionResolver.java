package dev.okrug.fact;

import dev.okrug.reference.Reference;
import dev.okrug.reference.Region;
import dev.okrug.reference.RegionKeys;
import dev.okrug.reference.RegionNames;
import dev.okrug.reference.RegionStatus;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the region that a text names, by the code systems that a dialect declares, in their order. */
final class RegionResolver implements CodeLookup.Resolver {

    private final Map<String, Map<String, Integer>> systems = new LinkedHashMap<>();
    private final Map<Integer, RegionStatus> statuses = new HashMap<>();
    private final Set<String> ambiguous;

    RegionResolver(Reference reference, List<String> codeSystems) {
        for (String system : codeSystems) {
            systems.put(system, new HashMap<>(reference.regionIds(system)));
        }
        for (Region region : reference.regions()) {
            statuses.put(region.id(), region.status());
        }
        ambiguous = Set.copyOf(reference.ambiguousNames());
    }

    @Override
    public long resolve(String text) {
        for (Map.Entry<String, Map<String, Integer>> system : systems.entrySet()) {
            Integer region = system.getValue().get(RegionKeys.of(system.getKey(), text));
            if (region != null) {
                return Found.of(region, finding(region));
            }
        }
        boolean named = systems.containsKey(RegionKeys.NAMES);
        return Found.of(
                named && ambiguous.contains(RegionNames.normalised(text)) ? Finding.AMBIGUOUS : Finding.UNKNOWN);
    }

    private Finding finding(int region) {
        return switch (statuses.get(region)) {
            case CURRENT -> Finding.NONE;
            case RETIRED -> Finding.RETIRED;
            case OUTSIDE -> Finding.OUTSIDE_REFERENCE;
        };
    }
}
