package dev.okrug.telemetry;

import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code openlineage.ndjson}: the begin and the end of a run as events of OpenLineage, a line each. Inputs are the
 * deliveries, outputs the tables of the release, if the run published one.
 */
final class LineageEvents {

    private static final String EVENT = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";

    private final Run run;
    private final Facets facets;

    private LineageEvents(Run run) {
        this.run = run;
        this.facets = new Facets(run.software());
    }

    static byte[] of(Run run) {
        LineageEvents events = new LineageEvents(run);
        return (Json.line(events.start()) + "\n" + Json.line(events.end()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> start() {
        return event("START", run.started().toString(), Map.of(), List.of(), List.of());
    }

    private Map<String, Object> end() {
        Map<String, Object> ofRun = new LinkedHashMap<>();
        ofRun.put("processing_engine", facets.engine());
        run.end().message().ifPresent(message -> ofRun.put("errorMessage", facets.error(message)));
        return event(
                type(run.end().outcome()),
                run.ended().toString(),
                ofRun,
                run.taken().map(this::inputs).orElse(List.of()),
                run.release()
                        .filter(release -> run.end().outcome() == Outcome.PUBLISHED)
                        .map(this::outputs)
                        .orElse(List.of()));
    }

    private static String type(Outcome outcome) {
        return switch (outcome) {
            case PUBLISHED, UNCHANGED -> "COMPLETE";
            case REFUSED, FAILED, UNKNOWN -> "FAIL";
            case STOPPED -> "ABORT";
        };
    }

    private Map<String, Object> event(
            String type,
            String time,
            Map<String, Object> runFacets,
            List<Map<String, Object>> inputs,
            List<Map<String, Object>> outputs) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("eventType", type);
        event.put("eventTime", time);
        event.put("producer", facets.producer());
        event.put("schemaURL", EVENT);
        event.put("run", ordered("runId", run.id().toString(), "facets", runFacets));
        DatasetName output = DatasetName.of(run.output());
        Map<String, Object> job = ordered("namespace", output.namespace(), "name", "okrug." + run.job());
        job.put("facets", Map.of("jobType", facets.jobType()));
        event.put("job", job);
        event.put("inputs", inputs);
        event.put("outputs", outputs);
        return event;
    }

    private List<Map<String, Object>> inputs(TakenDeliveries taken) {
        return taken.files().stream()
                .map(file -> {
                    Map<String, Object> input = dataset(DatasetName.of(file.path()));
                    input.put("facets", Map.of("version", facets.version(file.sha256())));
                    input.put("inputFacets", Map.of("inputStatistics", facets.inputStatistics(file)));
                    return input;
                })
                .toList();
    }

    private List<Map<String, Object>> outputs(Manifest release) {
        return release.tables().stream().map(table -> output(table, release)).toList();
    }

    private Map<String, Object> output(PublishedTable table, Manifest release) {
        Map<String, Object> output = dataset(DatasetName.of(run.output()).within(table.name()));
        Map<String, Object> ofDataset =
                ordered("version", facets.version(release.release()), "schema", facets.schema(table));
        ofDataset.put("documentation", facets.documentation(table.sentence()));
        output.put("facets", ofDataset);
        output.put("outputFacets", Map.of("outputStatistics", facets.outputStatistics(table)));
        return output;
    }

    private static Map<String, Object> dataset(DatasetName name) {
        return ordered("namespace", name.namespace(), "name", name.name());
    }

    private static Map<String, Object> ordered(String first, Object its, String second, Object value) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put(first, its);
        ordered.put(second, value);
        return ordered;
    }
}
