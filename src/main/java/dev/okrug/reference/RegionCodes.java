package dev.okrug.reference;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Finds regions by code and by name; a code or name of two regions is reported.
 *
 * @param ids ids of regions by code, by code system
 */
record RegionCodes(Map<String, Map<String, Integer>> ids, Set<String> ambiguousNames) implements Serializable {

    static RegionCodes read(PackTables tables, Settings settings, List<Entry<Region>> regions) {
        Map<String, Map<String, Integer>> ids = new TreeMap<>();
        settings.regionColumns()
                .forEach((system, column) -> ids.put(system, ids(regions, UnaryOperator.identity(), column)));
        ids.put(RegionKeys.NAMES, ids(regions, RegionNames::normalised, "name", "name_local", "aliases"));
        return new RegionCodes(Collections.unmodifiableMap(ids), ambiguousNames(tables, ids.get(RegionKeys.NAMES)));
    }

    private static Map<String, Integer> ids(
            List<Entry<Region>> regions, UnaryOperator<String> spelling, String... columns) {
        Map<String, Integer> ids = new TreeMap<>();
        for (Entry<Region> entry : regions) {
            for (String column : columns) {
                entry.row().list(column).forEach(code -> put(ids, spelling.apply(code), code, entry));
            }
        }
        return Collections.unmodifiableMap(ids);
    }

    private static void put(Map<String, Integer> ids, String key, String code, Entry<Region> entry) {
        Integer other = ids.putIfAbsent(key, entry.value().id());
        if (other != null && other != entry.value().id()) {
            entry.row()
                    .problem("'" + code + "' stands for region " + other + " already;"
                            + " take it from one of them, or from both and list it in ambiguous_names.csv");
        }
    }

    private static Set<String> ambiguousNames(PackTables tables, Map<String, Integer> known) {
        Set<String> names = new TreeSet<>();
        for (CsvRow row : tables.rowsIfAny("ambiguous_names.csv", "name", "reason")) {
            String name = RegionNames.normalised(row.required("name"));
            if (known.containsKey(name)) {
                row.problem("'" + row.text("name") + "' is also a name of region " + known.get(name)
                        + " in regions.csv; keep it in one place");
            }
            names.add(name);
        }
        return Collections.unmodifiableSet(names);
    }
}
