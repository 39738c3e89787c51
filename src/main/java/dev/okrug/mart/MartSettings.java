package dev.okrug.mart;

import dev.okrug.disclosure.Rules;
import dev.okrug.reference.PublishedFigure;
import dev.okrug.reference.Sectors;
import dev.okrug.reference.Target;
import dev.okrug.reference.WatchList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a job says of its tables, beside what it delivers.
 *
 * @param digest of all that the job says and names, but not of what was delivered
 * @param lowBaseCents comparisons with less are marked LOW_BASE
 * @param topCommodities how many leading commodities are named
 * @param sectors classifications of commodities
 * @param targets that trade is held against
 * @param watchList commodities that are watched by month
 * @param signals from when on a change is a signal
 * @param figures published figures that tables are held against
 * @param disclosure by which rules figures of few traders are hidden; empty where none is
 * @param regionsReport whether regions report for themselves, so that a time of which one has no record is missing, not zero
 */
public record MartSettings(
        String digest,
        long lowBaseCents,
        int topCommodities,
        Sectors sectors,
        List<Target> targets,
        WatchList watchList,
        SignalSettings signals,
        List<PublishedFigure> figures,
        Optional<Rules> disclosure,
        boolean regionsReport) {

    public MartSettings {
        targets = List.copyOf(targets);
        figures = List.copyOf(figures);
    }

    /** The commodities that tables look at together. */
    Baskets baskets(EditionChanges changes) {
        Map<Basket, List<String>> prefixes = new LinkedHashMap<>();
        watchList.all().forEach(position -> prefixes.put(WatchListRows.basket(position), position.commodities()));
        targets.forEach(
                target -> target.commodity().ifPresent(code -> prefixes.put(Basket.ofCommodity(code), List.of(code))));
        return new Baskets(sectors, prefixes, changes);
    }
}
