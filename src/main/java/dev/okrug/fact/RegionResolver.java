package dev.okrug.fact;

import dev.okrug.reference.Reference;
import dev.okrug.reference.Region;
import dev.okrug.reference.RegionNames;
import dev.okrug.reference.RegionStatus;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the region that a text names, by the code systems that a dialect declares, in their order. */
final class RegionResolver implements CodeLookup.Resolver {

    /** The codes that the pack itself publishes, whatever system they come from. */
    private static final String OWN_CODES = "code";

    private static final int OKATO_DIGITS = 5;

    private final Map<String, Map<String, Integer>> systems = new LinkedHashMap<>();
    private final Map<Integer, RegionStatus> statuses = new HashMap<>();
    private final Set<String> ambiguous;

    RegionResolver(Reference reference, List<String> codeSystems) {
        for (String system : codeSystems) {
            systems.put(system, codes(reference, system));
        }
        for (Region region : reference.regions()) {
            statuses.put(region.id(), region.status());
        }
        ambiguous = Set.copyOf(reference.ambiguousNames());
    }

    private static Map<String, Integer> codes(Reference reference, String system) {
        if (!system.equals(OWN_CODES)) {
            return new HashMap<>(reference.regionIds(system));
        }
        Map<String, Integer> codes = new HashMap<>();
        reference.regions().forEach(region -> codes.put(region.code(), region.id()));
        return codes;
    }

    @Override
    public long resolve(String text) {
        for (Map.Entry<String, Map<String, Integer>> system : systems.entrySet()) {
            Integer region = system.getValue().get(key(system.getKey(), text));
            if (region != null) {
                return Found.of(region, finding(region));
            }
        }
        boolean named = systems.containsKey("name");
        return Found.of(
                named && ambiguous.contains(RegionNames.normalised(text)) ? Finding.AMBIGUOUS : Finding.UNKNOWN);
    }

    /** Customs data write a code, " - " and a name; the code counts. */
    private static String key(String system, String text) {
        return switch (system) {
            case "okato5" -> startsWithOkato(text) ? text.substring(0, OKATO_DIGITS) : text;
            case "name" -> RegionNames.normalised(text);
            default -> text;
        };
    }

    private static boolean startsWithOkato(String text) {
        return text.length() > OKATO_DIGITS
                && text.chars().limit(OKATO_DIGITS).allMatch(c -> c >= '0' && c <= '9')
                && !Character.isLetterOrDigit(text.charAt(OKATO_DIGITS));
    }

    private Finding finding(int region) {
        return switch (statuses.get(region)) {
            case CURRENT -> Finding.NONE;
            case RETIRED -> Finding.RETIRED;
            case OUTSIDE -> Finding.OUTSIDE_REFERENCE;
        };
    }
}
