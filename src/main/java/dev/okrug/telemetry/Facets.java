package dev.okrug.telemetry;

import dev.okrug.release.PublishedField;
import dev.okrug.release.PublishedTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What OpenLineage lets an event say of a run, a job and a dataset. */
final class Facets {

    private static final String SPEC = "https://openlineage.io/spec/facets/";

    private final Software software;

    Facets(Software software) {
        this.software = software;
    }

    /** A URI, as the standard asks for; there is no page behind it. */
    String producer() {
        return "urn:" + software.okrug().replaceFirst(" ", ":").replace(' ', '-');
    }

    private Map<String, Object> facet(String version, String name) {
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("_producer", producer());
        facet.put("_schemaURL", SPEC + version + "/" + name + ".json#/$defs/" + name);
        return facet;
    }

    Map<String, Object> engine() {
        Map<String, Object> engine = facet("1-1-1", "ProcessingEngineRunFacet");
        engine.put("name", "spark");
        engine.put("version", software.spark());
        return engine;
    }

    Map<String, Object> error(String message) {
        Map<String, Object> error = facet("1-0-1", "ErrorMessageRunFacet");
        error.put("message", message);
        error.put("programmingLanguage", "JAVA");
        return error;
    }

    Map<String, Object> jobType() {
        Map<String, Object> type = facet("2-0-4", "JobTypeJobFacet");
        type.put("processingType", "BATCH");
        type.put("integration", "OKRUG");
        type.put("jobType", "JOB");
        return type;
    }

    Map<String, Object> version(String version) {
        Map<String, Object> facet = facet("1-0-1", "DatasetVersionDatasetFacet");
        facet.put("datasetVersion", version);
        return facet;
    }

    Map<String, Object> documentation(String sentence) {
        Map<String, Object> documentation = facet("1-1-0", "DocumentationDatasetFacet");
        documentation.put("description", sentence);
        return documentation;
    }

    Map<String, Object> schema(PublishedTable table) {
        Map<String, Object> schema = facet("1-2-0", "SchemaDatasetFacet");
        schema.put("fields", table.fields().stream().map(Facets::field).toList());
        return schema;
    }

    private static Map<String, Object> field(PublishedField published) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", published.name());
        field.put("type", published.type().dataType().sql());
        field.put("description", published.sentence());
        return field;
    }

    Map<String, Object> inputStatistics(DeliveredFile file) {
        return statistics("InputStatisticsInputDatasetFacet", "1-0-0", file.records(), file.bytes(), 1);
    }

    Map<String, Object> outputStatistics(PublishedTable table) {
        List<?> files = table.files();
        return statistics(
                "OutputStatisticsOutputDatasetFacet", "1-0-2", table.rows(), RunReport.bytes(table), files.size());
    }

    private Map<String, Object> statistics(String name, String version, long rows, long bytes, long files) {
        Map<String, Object> statistics = facet(version, name);
        statistics.put("rowCount", rows);
        statistics.put("size", bytes);
        statistics.put("fileCount", files);
        return statistics;
    }
}
