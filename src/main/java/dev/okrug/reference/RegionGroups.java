package dev.okrug.reference;

import dev.okrug.contract.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The groups of regions that a job names.
 *
 * @param all by code
 * @param digest SHA-256 of the file, in hexadecimal digits
 */
public record RegionGroups(List<RegionGroup> all, String digest) {

    public static final RegionGroups NONE = new RegionGroups(List.of(), Digest.of(""));

    public RegionGroups {
        all = List.copyOf(all);
    }

    /**
     * Reads a CSV file with one row per group and region: columns {@code group_code}, {@code group} and {@code region_code}.
     *
     * @throws dev.okrug.contract.Fault of kind INPUT that tells all that is wrong with the file
     */
    public static RegionGroups read(String path, Reference reference) {
        UserFile file = UserFile.open("region_groups", path);
        Problems problems = new Problems();
        Map<String, TreeSet<Integer>> members = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (CsvRow row : file.rows(problems, "group_code", "group", "region_code")) {
            String group = row.required("group_code");
            String name = row.required("group");
            String former = names.putIfAbsent(group, name);
            if (former != null && !former.equals(name)) {
                row.problem(
                        "group " + group + " is named '" + name + "' here and '" + former + "' before; name it alike");
            }
            if (!members.computeIfAbsent(group, each -> new TreeSet<>()).add(region(row, reference))) {
                row.problem("region " + row.text("region_code") + " stands twice in group " + group + "; remove one");
            }
        }
        file.stopIfAny(problems);
        List<RegionGroup> groups = new ArrayList<>();
        members.forEach((code, regions) -> groups.add(new RegionGroup(code, names.get(code), regions)));
        return new RegionGroups(groups, file.digest());
    }

    private static int region(CsvRow row, Reference reference) {
        String code = row.required("region_code");
        return reference.regions().stream()
                .filter(region -> region.code().equals(code) && region.status() == RegionStatus.CURRENT)
                .map(Region::id)
                .findFirst()
                .orElseGet(() -> {
                    row.problem("region_code '" + code + "' is no current region of reference pack " + reference.name()
                            + "; look it up in the table regions");
                    return 0;
                });
    }
}
