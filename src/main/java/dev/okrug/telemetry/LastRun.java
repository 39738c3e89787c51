package dev.okrug.telemetry;

import dev.okrug.storage.Storage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files that tell of the last run of an output; readers see each either as it was or as it is now. */
public final class LastRun {

    private static final Logger LOG = LoggerFactory.getLogger(LastRun.class);

    private static final String FOLDER = "last-run";

    private LastRun() {}

    /**
     * Leaves word of a run, unless another writer holds the output: then that run has the word.
     *
     * <p>Never throws: that a run cannot be told of does not undo what it did.
     */
    public static void write(String output, RunNotes notes, RunEnd end) {
        if (end.ofAnotherWriter()) {
            return;
        }
        try {
            write(Storage.of(output), notes, end);
        } catch (RuntimeException failure) {
            LOG.warn("Cannot leave word of this run in {}/{}: {}", output, FOLDER, failure.getMessage());
        }
    }

    static void write(Storage storage, RunNotes notes, RunEnd end) {
        Run run = notes.ended(end, storage.location(""));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("run-report.json", RunReport.of(run));
        files.put("metrics.prom", Metrics.of(run));
        files.put("openlineage.ndjson", LineageEvents.of(run));
        storage.makeFolder(FOLDER);
        storage.list(FOLDER).stream()
                .map(Storage.Entry::name)
                .filter(Storage::isUnfinished)
                .forEach(left -> storage.delete(FOLDER + "/" + left));
        files.forEach((name, content) -> storage.replaceAtomically(FOLDER + "/" + name, content));
    }
}
