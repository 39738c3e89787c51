package dev.okrug.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Regions, districts and dated membership as the pack gives them, each value with its place. */
record Territory(List<Entry<Region>> regions, List<Entry<District>> districts, List<Entry<Membership>> memberships) {

    static Territory read(PackTables tables, Settings settings) {
        return new Territory(
                tables.rows("regions.csv", regionColumns(settings)).stream()
                        .map(row -> new Entry<>(region(row), row))
                        .sorted(Comparator.comparingInt(entry -> entry.value().id()))
                        .toList(),
                tables.rows("districts.csv", "district_code", "name", "name_local").stream()
                        .map(row -> new Entry<>(district(row), row))
                        .toList(),
                tables.rows("district_membership.csv", "id", "district_code", "valid_from", "valid_to").stream()
                        .map(row -> new Entry<>(membership(row), row))
                        .sorted(Comparator.comparing(Entry::value, BY_REGION_AND_DAY))
                        .toList());
    }

    private static final Comparator<Membership> BY_REGION_AND_DAY =
            Comparator.comparingInt(Membership::region).thenComparing(Membership::from);

    private static List<String> regionColumns(Settings settings) {
        List<String> columns = new ArrayList<>(
                List.of("id", "region_code", "name", "name_local", "status", "successor_id", "valid_from", "valid_to"));
        columns.addAll(settings.regionColumns().values());
        return columns.stream().distinct().toList();
    }

    private static Region region(CsvRow row) {
        return new Region(
                row.number("id"),
                row.required("region_code"),
                row.text("iso_code"),
                row.text("subject_type"),
                row.required("name"),
                row.required("name_local"),
                row.word("status", RegionStatus.class),
                row.text("successor_id").isEmpty() ? null : row.number("successor_id"),
                row.day("valid_from"),
                row.dayIfAny("valid_to"),
                Set.copyOf(row.list("borders")));
    }

    private static District district(CsvRow row) {
        return new District(
                row.required("district_code"),
                row.required("name"),
                row.required("name_local"),
                row.text("source_prefix"));
    }

    private static Membership membership(CsvRow row) {
        LocalDate from = row.day("valid_from");
        return new Membership(row.number("id"), row.required("district_code"), from, row.dayIfAny("valid_to"));
    }
}
