package dev.okrug.job;

import dev.okrug.mart.Basis;
import dev.okrug.mart.Made;
import dev.okrug.mart.Mart;
import dev.okrug.mart.MartWatch;
import dev.okrug.mart.PublishedFigures;
import dev.okrug.mart.Reconciler;
import dev.okrug.release.ReleaseDraft;
import dev.okrug.spec.Gates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    void make(List<Mart> marts, Gates gates) {
        Basis made = basis.with(
                makeAll(marts.stream().filter(mart -> !mart.closing()).toList()));
        progress.stage("reconciling");
        Reconciler.refuseDifference(made);
        gates.differingFigures().ifPresent(allowed -> PublishedFigures.refuseMoreThan(allowed, made));
        marts.stream().filter(Mart::closing).forEach(mart -> draft.add(mart.contract(), mart.from(made)));
    }

    private Made makeAll(List<Mart> marts) {
        AtomicInteger done = new AtomicInteger();
        // What takes longest begins first: tables that grow, then those over commodities, which come late in the
        // catalogue.
        List<Mart> inTurn = new ArrayList<>(marts);
        Collections.reverse(inTurn);
        inTurn.sort(Comparator.comparing(Mart::growing).reversed());
        return Made.of(Together.all(inTurn.stream()
                .map(mart -> (Callable<Made>) () -> {
                    Made made = make(mart);
                    progress.done(done.incrementAndGet(), marts.size());
                    return made;
                })
                .toList()));
    }

    /** Looked at is what was written, not what was meant. */
    private Made make(Mart mart) {
        MartWatch watch = MartWatch.of(mart, basis);
        draft.add(mart.contract(), mart.from(basis), watch.watches());
        return watch.made();
    }
}
