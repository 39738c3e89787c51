package dev.okrug.mart;

import dev.okrug.reference.PublishedFigure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was seen of the tables made so far, while they were read back.
 *
 * @param totals what they add up to
 * @param figures the cells that published figures are held against
 * @param revisions figures that are not what they were in the release before
 */
public record Made(List<TableTotal> totals, Map<PublishedFigure, FigureWatch.Cell> figures, List<Revision> revisions) {

    public static final Made NOTHING = new Made(List.of(), Map.of(), List.of());

    public Made {
        totals = List.copyOf(totals);
        figures = Map.copyOf(figures);
        revisions = List.copyOf(revisions);
    }

    /** What was seen of several tables. */
    public static Made of(List<Made> tables) {
        List<TableTotal> totals = new ArrayList<>();
        Map<PublishedFigure, FigureWatch.Cell> figures = new HashMap<>();
        List<Revision> revisions = new ArrayList<>();
        tables.forEach(each -> {
            totals.addAll(each.totals);
            figures.putAll(each.figures);
            revisions.addAll(each.revisions);
        });
        return new Made(totals, figures, revisions);
    }
}
