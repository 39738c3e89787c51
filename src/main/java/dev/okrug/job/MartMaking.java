package dev.okrug.job;

import dev.okrug.contract.Fault;
import dev.okrug.mart.Basis;
import dev.okrug.mart.Mart;
import dev.okrug.mart.Reconciler;
import dev.okrug.mart.Reconciliation;
import dev.okrug.mart.Reconciliation.Check;
import dev.okrug.mart.TableTotal;
import dev.okrug.release.ReleaseDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Makes the tables of a draft, several at a time, and holds them against each other. */
final class MartMaking {

    /** Small tables are mostly planning, which one thread does for each. */
    private static final int AT_A_TIME = 4;

    private final ReleaseDraft draft;
    private final Basis basis;
    private final Progress progress;

    MartMaking(ReleaseDraft draft, Basis basis, Progress progress) {
        this.draft = draft;
        this.basis = basis;
        this.progress = progress;
    }

    void make(List<Mart> marts) {
        List<Mart> questions =
                marts.stream().filter(mart -> !(mart instanceof Reconciliation)).toList();
        List<TableTotal> totals = makeAll(questions);
        progress.stage("reconciling");
        List<Check> checks = new ArrayList<>(Reconciler.files(basis));
        checks.addAll(Reconciler.tables(basis, totals));
        refuseDifference(checks);
        marts.stream()
                .filter(Reconciliation.class::isInstance)
                .map(Reconciliation.class::cast)
                .forEach(mart -> draft.add(mart.contract(), mart.of(basis.spark(), checks)));
    }

    private List<TableTotal> makeAll(List<Mart> marts) {
        AtomicInteger made = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<List<TableTotal>>> running = new ArrayList<>();
            for (Mart mart : marts) {
                running.add(threads.submit(() -> {
                    List<TableTotal> totals = make(mart);
                    progress.deliveries(made.incrementAndGet(), marts.size());
                    return totals;
                }));
            }
            List<TableTotal> totals = new ArrayList<>();
            for (Future<List<TableTotal>> each : running) {
                totals.addAll(each.get());
            }
            return totals;
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

    private List<TableTotal> make(Mart mart) {
        Dataset<Row> rows = mart.from(basis);
        draft.add(mart.contract(), rows);
        boolean atHand = rows.isLocal() || mart.totals().isEmpty();
        return Reconciler.totals(
                mart,
                atHand
                        ? rows
                        : basis.spark()
                                .read()
                                .parquet(draft.location(mart.contract().table())));
    }

    private static void refuseDifference(List<Check> checks) {
        List<String> unequal = checks.stream()
                .filter(check -> !check.equal())
                .map(check -> check.check() + ", " + check.scope() + ": "
                        + check.left().toPlainString() + " against "
                        + check.right().toPlainString() + " " + check.unit())
                .toList();
        if (!unequal.isEmpty()) {
            throw Fault.gate("Cannot publish: " + unequal.size() + " of " + checks.size()
                    + " totals do not reconcile. This is a fault of Okrug. The first: " + unequal.get(0));
        }
    }
}
