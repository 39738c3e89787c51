package dev.okrug.mart;

import dev.okrug.reference.PublishedFigure;
import dev.okrug.reference.Sectors;
import dev.okrug.reference.Target;
import java.util.List;

/**
 * What a job says of its tables, beside what it delivers.
 *
 * @param lowBaseCents comparisons with less are marked LOW_BASE
 * @param topCommodities how many leading commodities are named
 * @param sectors classifications of commodities
 * @param targets that trade is held against
 * @param signals from when on a change is a signal
 * @param figures published figures that tables are held against
 */
public record MartSettings(
        long lowBaseCents,
        int topCommodities,
        Sectors sectors,
        List<Target> targets,
        SignalSettings signals,
        List<PublishedFigure> figures) {

    public MartSettings {
        targets = List.copyOf(targets);
        figures = List.copyOf(figures);
    }
}
