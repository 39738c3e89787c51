package dev.okrug.cli;

import dev.okrug.job.Engine;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Leads a signal to a clean stop, as a shutdown hook: ends what Spark does, and gives the command time to leave its
 * draft and its lease, and to tell how it ended.
 */
final class Interruption implements Runnable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicReference<Engine> engine = new AtomicReference<>();
    private volatile boolean asked;

    /** From now on a signal stops this engine too. */
    void stops(Engine running) {
        engine.set(running);
    }

    boolean asked() {
        return asked;
    }

    /** The command has ended; the JVM may. */
    void finished() {
        finished.countDown();
    }

    @Override
    public void run() {
        if (finished.getCount() == 0) {
            return;
        }
        asked = true;
        cancel();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void cancel() {
        Engine running = engine.get();
        try {
            if (running != null) {
                running.cancel();
            }
        } catch (IllegalStateException stoppedAlready) {
            // Spark has a shutdown hook of its own, which may have been faster.
        }
    }
}
