package dev.okrug.telemetry;

import dev.okrug.contract.Fault;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedPart;
import dev.okrug.release.PublishedTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code run-report.json}: all of a run in one document. What is not known is null, so that no key is ever missing. */
final class RunReport {

    private RunReport() {}

    static byte[] of(Run run) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("run_id", run.id().toString());
        report.put("job", run.job());
        report.put("output", run.output());
        report.put("outcome", run.end().outcome().word());
        report.put("release", run.release().map(Manifest::release).orElse(null));
        report.put("exit_code", run.end().exitCode());
        report.put("fault", fault(run.end()));
        report.put("started", run.started().toString());
        report.put("ended", run.ended().toString());
        report.put("seconds", run.seconds());
        report.put("stages", run.stages());
        report.put("deliveries", run.taken().map(RunReport::deliveries).orElse(null));
        report.put("records", run.taken().map(TakenDeliveries::records).orElse(null));
        report.put("tables", run.release().map(RunReport::tables).orElse(null));
        report.put("peak_heap_bytes", run.peakHeapBytes());
        report.put("software", run.software().okrug());
        report.put("spark", run.software().spark());
        return Json.lines(report);
    }

    private static Map<String, Object> fault(RunEnd end) {
        if (end.message().isEmpty()) {
            return null;
        }
        Map<String, Object> fault = new LinkedHashMap<>();
        Optional<String> kind = end.kind().map(Fault.Kind::name);
        fault.put("kind", kind.orElse(end.outcome() == Outcome.STOPPED ? "SIGNAL" : "OKRUG"));
        fault.put("message", end.message().get());
        return fault;
    }

    private static Map<String, Object> deliveries(TakenDeliveries taken) {
        Map<String, Object> deliveries = new LinkedHashMap<>();
        deliveries.put("new", taken.fresh());
        deliveries.put("known", taken.known());
        deliveries.put("repeated", taken.repeated());
        return deliveries;
    }

    private static List<Map<String, Object>> tables(Manifest release) {
        return release.tables().stream().map(RunReport::table).toList();
    }

    private static Map<String, Object> table(PublishedTable published) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("table", published.name());
        table.put("rows", published.rows());
        table.put("bytes", bytes(published));
        return table;
    }

    static long bytes(PublishedTable table) {
        return table.files().stream().mapToLong(PublishedPart::bytes).sum();
    }
}
