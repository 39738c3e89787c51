package dev.okrug.catalog;

import dev.okrug.contract.FieldType;
import dev.okrug.release.PublishedField;
import dev.okrug.release.PublishedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as a schema object of a data contract; as quality it names what the audit has proven before publishing. */
final class ContractedTable {

    private ContractedTable() {}

    static Map<String, Object> of(PublishedTable table, List<ForeignKey> foreignKeys) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", table.name());
        object.put("physicalName", table.name());
        object.put("logicalType", "object");
        object.put("physicalType", "parquet");
        object.put("description", table.sentence());
        object.put("dataGranularityDescription", grain(table.sentence()));
        object.put(
                "properties",
                table.fields().stream()
                        .map(field -> property(field, table.key(), foreignKeys))
                        .toList());
        object.put("quality", quality(table));
        return object;
    }

    /** The last sentence, with which every table says what a row is. */
    private static String grain(String sentence) {
        return sentence.substring(Math.max(sentence.lastIndexOf("One row per"), 0));
    }

    private static Map<String, Object> property(PublishedField field, List<String> key, List<ForeignKey> foreignKeys) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("name", field.name());
        property.put("logicalType", ValueType.of(field.type()));
        property.put("physicalType", field.type().dataType().sql());
        options(field.type()).ifPresent(options -> property.put("logicalTypeOptions", options));
        property.put("description", field.sentence());
        property.put("required", field.required());
        property.put("primaryKey", key.contains(field.name()));
        property.put("primaryKeyPosition", key.contains(field.name()) ? key.indexOf(field.name()) + 1 : -1);
        List<Map<String, Object>> relationships = new ArrayList<>();
        foreignKeys.stream()
                .filter(each -> each.column().equals(field.name()))
                .forEach(each -> relationships.add(Map.of("to", each.table() + "." + each.column())));
        if (!relationships.isEmpty()) {
            property.put("relationships", relationships);
        }
        property.put(
                "customProperties",
                List.of(DataContract.custom("unit", field.unit()), DataContract.custom("additive", field.additive())));
        return property;
    }

    /** Without it the standard takes integers for 32 bits wide. */
    private static Optional<Map<String, Object>> options(FieldType type) {
        return type == FieldType.COUNT ? Optional.of(Map.of("format", "i64")) : Optional.empty();
    }

    private static List<Map<String, Object>> quality(PublishedTable table) {
        Map<String, Object> unique = rule("duplicateValues", "uniqueness", 0, "No two rows have the same key.");
        unique.put("arguments", Map.of("properties", table.key()));
        return List.of(unique, rule("rowCount", "completeness", table.rows(), "All rows are there."));
    }

    private static Map<String, Object> rule(String metric, String dimension, long value, String description) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("type", "library");
        rule.put("metric", metric);
        rule.put("dimension", dimension);
        rule.put("description", description);
        rule.put("mustBe", value);
        return rule;
    }
}
