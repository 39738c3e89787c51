package dev.okrug.catalog;

import dev.okrug.release.Companion;
import dev.okrug.release.DraftedRelease;
import dev.okrug.release.Manifest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code datacontract.yaml}: what the tables promise, as a contract of the Open Data Contract Standard 3.1. */
public final class DataContract implements Companion {

    @Override
    public String path() {
        return "datacontract.yaml";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public byte[] content(DraftedRelease release) {
        Manifest manifest = release.manifest();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("apiVersion", "v3.1.0");
        document.put("kind", "DataContract");
        document.put("id", "okrug:" + Told.job(manifest));
        document.put("name", Told.job(manifest));
        document.put("version", manifest.release());
        document.put("status", "active");
        document.put("description", description());
        document.put(
                "schema",
                manifest.tables().stream()
                        .map(table -> ContractedTable.of(table, ForeignKey.of(table, manifest)))
                        .toList());
        document.put("customProperties", List.of(custom("software", manifest.software())));
        return Documents.yaml(document);
    }

    private static Map<String, Object> description() {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("purpose", Told.DESCRIPTION);
        description.put(
                "usage",
                "Rows of a column may be added up where it is additive; a period that is not covered is not zero.");
        return description;
    }

    static Map<String, Object> custom(String property, Object value) {
        Map<String, Object> custom = new LinkedHashMap<>();
        custom.put("property", property);
        custom.put("value", value);
        return custom;
    }
}
