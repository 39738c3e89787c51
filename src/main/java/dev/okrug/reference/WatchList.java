package dev.okrug.reference;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The commodities that a job watches month by month. The list changes: each version of it is whole, and valid from a month. */
public final class WatchList {

    public static final WatchList NONE = new WatchList(new TreeMap<>(), Digest.of(""));

    private final NavigableMap<Period, List<WatchedPosition>> versions;
    private final String digest;

    private WatchList(NavigableMap<Period, List<WatchedPosition>> versions, String digest) {
        this.versions = versions;
        this.digest = digest;
    }

    /**
     * Reads a CSV file with one row per version, position and commodity: columns {@code valid_from} (YYYY-MM),
     * {@code position}, {@code name} and {@code commodity}, the digits that codes begin with.
     *
     * @throws dev.okrug.contract.Fault of kind INPUT that tells all that is wrong with the file
     */
    public static WatchList read(String path) {
        UserFile file = UserFile.open("watch_list", path);
        Problems problems = new Problems();
        Map<Period, Map<String, Set<String>>> commodities = new TreeMap<>();
        Map<Period, Map<String, String>> names = new TreeMap<>();
        for (CsvRow row : file.rows(problems, "valid_from", "position", "name", "commodity")) {
            Period from = row.month("valid_from");
            String position = row.required("position");
            String name = row.required("name");
            String former = names.computeIfAbsent(from, each -> new TreeMap<>()).putIfAbsent(position, name);
            if (former != null && !former.equals(name)) {
                row.problem("position " + position + " is named '" + name + "' here and '" + former
                        + "' before in the same version; name it alike");
            }
            Set<String> codes = commodities
                    .computeIfAbsent(from, each -> new TreeMap<>())
                    .computeIfAbsent(position, each -> new TreeSet<>());
            if (!codes.add(commodity(row))) {
                row.problem("commodity " + row.text("commodity") + " stands twice in position " + position
                        + " of one version; remove one");
            }
        }
        file.stopIfAny(problems);
        NavigableMap<Period, List<WatchedPosition>> versions = new TreeMap<>();
        commodities.forEach((from, positions) -> {
            List<WatchedPosition> version = new ArrayList<>();
            positions.forEach((position, codes) ->
                    version.add(new WatchedPosition(position, names.get(from).get(position), List.copyOf(codes))));
            versions.put(from, List.copyOf(version));
        });
        return new WatchList(versions, file.digest());
    }

    private static String commodity(CsvRow row) {
        String code = row.required("commodity");
        if (!code.matches("([0-9]{2}){1,3}")) {
            row.problem("commodity '" + code + "' has not 2, 4 or 6 digits; restore lost leading zeros");
        }
        return code;
    }

    /** The first month of the version that is valid in a month; empty before there is a list. */
    public Optional<Period> versionAt(Period month) {
        return Optional.ofNullable(versions.floorKey(month));
    }

    /** The positions of the version that is valid in a month, by name; none before there is a list. */
    public List<WatchedPosition> at(Period month) {
        return versionAt(month).map(versions::get).orElse(List.of());
    }

    /** All positions of all versions. */
    public List<WatchedPosition> all() {
        return versions.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** SHA-256 of the file, in hexadecimal digits. */
    public String digest() {
        return digest;
    }
}
