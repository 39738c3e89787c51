package dev.okrug.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at a time: planning a query takes one thread, and often longer than the query. */
final class Together {

    private static final int AT_A_TIME = 4;

    private Together() {}

    /** What each gives, in their order; the first failure, in their order, is thrown as it is, and ends the others. */
    static <T> List<T> all(List<Callable<T>> acts) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<T>> running = new ArrayList<>();
            acts.forEach(act -> running.add(threads.submit(act)));
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } finally {
            threads.shutdownNow();
        }
    }
}
