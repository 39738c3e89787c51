package dev.okrug.catalog;

import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import java.util.List;
import java.util.Map;

/**
 * A column whose every value is a key of another table.
 *
 * @param table the other one; its key has the same name
 */
record ForeignKey(String column, String table) {

    /**
     * The only ones that hold whatever is delivered: buckets are rows of {@code regions}, but commodities without a name here are
     * not rows of {@code commodities}.
     */
    private static final Map<String, String> TABLES =
            Map.of("region_code", "regions", "region_group_code", "region_groups");

    /** Those of a table into the tables that the release has. */
    static List<ForeignKey> of(PublishedTable table, Manifest release) {
        return table.fields().stream()
                .map(field -> new ForeignKey(field.name(), TABLES.getOrDefault(field.name(), table.name())))
                .filter(key -> !key.table.equals(table.name()))
                .filter(key ->
                        release.tables().stream().anyMatch(other -> other.name().equals(key.table)))
                .toList();
    }
}
