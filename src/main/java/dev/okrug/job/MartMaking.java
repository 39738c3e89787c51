package dev.okrug.job;

import dev.okrug.mart.Basis;
import dev.okrug.mart.Mart;
import dev.okrug.mart.Reconciler;
import dev.okrug.mart.TableSums;
import dev.okrug.mart.TableTotal;
import dev.okrug.release.ReleaseDraft;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the tables of a draft, several at a time, and holds them against each other. */
final class MartMaking {

    private final ReleaseDraft draft;
    private final Basis basis;
    private final Progress progress;

    MartMaking(ReleaseDraft draft, Basis basis, Progress progress) {
        this.draft = draft;
        this.basis = basis;
        this.progress = progress;
    }

    void make(List<Mart> marts) {
        Basis made = basis.with(
                makeAll(marts.stream().filter(mart -> !mart.closing()).toList()));
        progress.stage("reconciling");
        Reconciler.refuseDifference(made);
        marts.stream().filter(Mart::closing).forEach(mart -> draft.add(mart.contract(), mart.from(made)));
    }

    private List<TableTotal> makeAll(List<Mart> marts) {
        AtomicInteger made = new AtomicInteger();
        return Together.all(marts.stream()
                        .sorted(java.util.Comparator.comparing(
                                (Mart mart) -> !mart.getClass().getSimpleName().matches("TopC.*|RegionC.*|Rejections")))
                        .map(mart -> (Callable<List<TableTotal>>) () -> {
                            List<TableTotal> totals = make(mart);
                            progress.done(made.incrementAndGet(), marts.size());
                            return totals;
                        })
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Held against the cube is what was written, not what was meant. */
    private List<TableTotal> make(Mart mart) {
        List<TableSums> sums = TableSums.of(mart);
        draft.add(mart.contract(), mart.from(basis), sums);
        return sums.stream().flatMap(each -> each.totals().stream()).toList();
    }
}
