package dev.okrug.catalog;

import dev.okrug.release.PublishedField;
import dev.okrug.release.PublishedPart;
import dev.okrug.release.PublishedTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as a resource of a Data Package. Properties that the standard does not know are ours, as it allows. */
final class TableResource {

    private static final String SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";

    private TableResource() {}

    static Map<String, Object> of(PublishedTable table, List<ForeignKey> foreignKeys) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("description", table.sentence());
        putFiles(resource, table.files());
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        resource.put("rows", table.rows());
        resource.put("schema", schema(table, foreignKeys));
        return resource;
    }

    /**
     * The standard has one {@code bytes} and one {@code hash} for a resource. Of several files the first is their sum; there is
     * no digest that a reader of several Parquet files could check, so that each tells its own.
     */
    private static void putFiles(Map<String, Object> resource, List<PublishedPart> files) {
        long bytes = files.stream().mapToLong(PublishedPart::bytes).sum();
        if (files.size() == 1) {
            resource.put("path", files.get(0).path());
            resource.put("bytes", bytes);
            resource.put("hash", hash(files.get(0)));
        } else {
            resource.put("path", files.stream().map(PublishedPart::path).toList());
            resource.put("bytes", bytes);
            resource.put("files", files.stream().map(TableResource::file).toList());
        }
    }

    private static Map<String, Object> file(PublishedPart part) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("path", part.path());
        file.put("bytes", part.bytes());
        file.put("hash", hash(part));
        file.put("rows", part.rows());
        return file;
    }

    private static String hash(PublishedPart part) {
        return "sha256:" + part.sha256();
    }

    private static Map<String, Object> schema(PublishedTable table, List<ForeignKey> foreignKeys) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", SCHEMA);
        schema.put("fields", table.fields().stream().map(TableResource::field).toList());
        schema.put("primaryKey", table.key());
        if (!foreignKeys.isEmpty()) {
            schema.put(
                    "foreignKeys",
                    foreignKeys.stream().map(TableResource::foreignKey).toList());
        }
        return schema;
    }

    private static Map<String, Object> field(PublishedField column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", ValueType.of(column.type()));
        field.put("description", column.sentence());
        if (column.required()) {
            field.put("constraints", Map.of("required", true));
        }
        field.put("unit", column.unit());
        field.put("additive", column.additive());
        return field;
    }

    private static Map<String, Object> foreignKey(ForeignKey key) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", key.table());
        reference.put("fields", List.of(key.column()));
        Map<String, Object> foreignKey = new LinkedHashMap<>();
        foreignKey.put("fields", List.of(key.column()));
        foreignKey.put("reference", reference);
        return foreignKey;
    }
}
