package dev.okrug.catalog;

import dev.okrug.release.Companion;
import dev.okrug.release.DraftedRelease;
import dev.okrug.release.Manifest;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code datapackage.json}: the release as a Data Package (version 2), each table a resource with its Table Schema. */
public final class DataPackage implements Companion {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    @Override
    public String path() {
        return "datapackage.json";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public byte[] content(DraftedRelease release) {
        Manifest manifest = release.manifest();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", PROFILE);
        document.put("name", Told.job(manifest));
        document.put("title", Told.title(manifest));
        document.put("description", Told.DESCRIPTION);
        document.put("version", manifest.release());
        document.put(
                "resources",
                manifest.tables().stream()
                        .map(table -> TableResource.of(table, ForeignKey.of(table, manifest)))
                        .toList());
        return Documents.json(document);
    }
}
