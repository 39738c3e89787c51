package dev.okrug.cli;

import dev.okrug.job.Progress;
import dev.okrug.telemetry.RunNotes;

/** Progress whose stages are noted, too. */
final class NotedProgress implements Progress {

    private final Progress shown;
    private final RunNotes notes;

    NotedProgress(Progress shown, RunNotes notes) {
        this.shown = shown;
        this.notes = notes;
    }

    @Override
    public void stage(String name) {
        notes.stage(name);
        shown.stage(name);
    }

    @Override
    public void done(int some, int all) {
        shown.done(some, all);
    }

    @Override
    public void records(long more) {
        shown.records(more);
    }

    @Override
    public void close() {
        shown.close();
    }
}
