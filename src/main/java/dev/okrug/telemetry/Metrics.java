package dev.okrug.telemetry;

import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedTable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code metrics.prom}: figures of a run for the textfile collector of a node exporter. */
final class Metrics {

    private final Run run;

    private Metrics(Run run) {
        this.run = run;
    }

    static byte[] of(Run run) {
        Metrics metrics = new Metrics(run);
        return Stream.of(metrics.ofRun(), metrics.ofDeliveries(), metrics.ofTables())
                .flatMap(List::stream)
                .map(Metric::text)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> labels(String... namesAndValues) {
        Map<String, String> labels = new LinkedHashMap<>(Map.of("job", run.job()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            labels.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return labels;
    }

    private List<Metric> ofRun() {
        Metric stages = new Metric("okrug_run_stage_seconds", "How long the last run was at each stage.");
        totals(run.stages()).forEach((stage, seconds) -> stages.sample(labels("stage", stage), seconds));
        return List.of(
                new Metric("okrug_run_info", "How the last run ended, and with which software; always 1.")
                        .sample(
                                labels(
                                        "outcome",
                                        run.end().outcome().word(),
                                        "release",
                                        run.release().map(Manifest::release).orElse(""),
                                        "software",
                                        run.software().okrug(),
                                        "spark",
                                        run.software().spark()),
                                1),
                new Metric("okrug_run_success", "Whether the last run published a release or found it unchanged.")
                        .sample(labels(), run.end().outcome().well() ? 1 : 0),
                new Metric("okrug_run_exit_code", "Exit code of the last run.")
                        .sample(labels(), run.end().exitCode()),
                new Metric("okrug_run_started_timestamp_seconds", "When the last run began.")
                        .sample(labels(), run.started().toEpochMilli() / 1000.0),
                new Metric("okrug_run_ended_timestamp_seconds", "When the last run ended.")
                        .sample(labels(), run.ended().toEpochMilli() / 1000.0),
                new Metric("okrug_run_duration_seconds", "How long the last run took.").sample(labels(), run.seconds()),
                stages,
                new Metric("okrug_run_peak_heap_bytes", "The most that the parts of the heap held in the last run.")
                        .sample(labels(), run.peakHeapBytes()));
    }

    /** A stage that came twice is one sample. */
    private static Map<String, Double> totals(List<StageTime> stages) {
        Map<String, Double> totals = new LinkedHashMap<>();
        stages.forEach(each -> totals.merge(each.stage(), each.seconds(), Double::sum));
        return totals;
    }

    private List<Metric> ofDeliveries() {
        Metric deliveries = new Metric("okrug_deliveries", "Deliveries of the last run: new, known or repeated.");
        Metric records = new Metric("okrug_records", "Records of the last run's deliveries, and what became of them.");
        run.taken().ifPresent(taken -> {
            deliveries.sample(labels("state", "new"), taken.fresh());
            deliveries.sample(labels("state", "known"), taken.known());
            deliveries.sample(labels("state", "repeated"), taken.repeated());
            taken.records().forEach((kind, count) -> records.sample(labels("kind", kind), count));
        });
        return List.of(deliveries, records);
    }

    private List<Metric> ofTables() {
        Metric rows = new Metric("okrug_table_rows", "Rows of each table of the current release.");
        Metric bytes = new Metric("okrug_table_bytes", "Size of the files of each table of the current release.");
        Metric sequence = new Metric("okrug_release_sequence", "Sequence of the current release.");
        run.release().ifPresent(release -> {
            sequence.sample(labels(), release.sequence());
            for (PublishedTable table : release.tables()) {
                rows.sample(labels("table", table.name()), table.rows());
                bytes.sample(labels("table", table.name()), RunReport.bytes(table));
            }
        });
        return List.of(sequence, rows, bytes);
    }
}
