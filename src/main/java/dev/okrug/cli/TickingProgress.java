package dev.okrug.cli;

import dev.okrug.job.Progress;
import java.util.Timer;
import java.util.TimerTask;

/** Progress that shows itself at a steady pace, however often it is told. */
final class TickingProgress implements Progress {

    private final Figures figures = new Figures(System::nanoTime);
    private final Timer timer = new Timer("okrug-progress", true);
    private final Surface surface;
    private boolean closed;

    private TickingProgress(Surface surface) {
        this.surface = surface;
    }

    static Progress on(Surface surface) {
        TickingProgress progress = new TickingProgress(surface);
        progress.timer.scheduleAtFixedRate(progress.tick(), surface.everyMillis(), surface.everyMillis());
        return progress;
    }

    private TimerTask tick() {
        return new TimerTask() {
            @Override
            public void run() {
                show();
            }
        };
    }

    private synchronized void show() {
        if (!closed) {
            surface.show(figures.line());
        }
    }

    @Override
    public void stage(String name) {
        figures.stage(name);
    }

    @Override
    public void done(int some, int all) {
        figures.done(some, all);
    }

    @Override
    public void records(long more) {
        figures.records(more);
    }

    /** Nothing is shown from here on, so that nothing comes after what the command says last. */
    @Override
    public synchronized void close() {
        closed = true;
        timer.cancel();
        surface.clear();
    }
}
