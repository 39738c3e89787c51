package dev.okrug.mart;

import dev.okrug.contract.RowWatch;
import java.util.ArrayList;
import java.util.List;

/** All that later tables want to know of a table, looked at while it is read back. */
public final class MartWatch {

    private final List<TableSums> sums;
    private final FigureWatch figures;
    private final List<RevisionWatch> revisions;

    private MartWatch(List<TableSums> sums, FigureWatch figures, List<RevisionWatch> revisions) {
        this.sums = sums;
        this.figures = figures;
        this.revisions = revisions;
    }

    public static MartWatch of(Mart mart, Basis basis) {
        return new MartWatch(
                TableSums.of(mart),
                FigureWatch.of(mart.contract(), basis),
                RevisionWatch.of(mart, basis).toList());
    }

    public List<RowWatch> watches() {
        List<RowWatch> watches = new ArrayList<>(sums);
        watches.add(figures);
        watches.addAll(revisions);
        return watches;
    }

    public Made made() {
        return new Made(
                sums.stream().flatMap(each -> each.totals().stream()).toList(),
                figures.found(),
                revisions.stream().flatMap(each -> each.found().stream()).toList());
    }
}
