package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.sql.Row;

/** The rows of a {@link SectorTable}. */
final class SectorRows {

    private final Basis basis;
    private final Frame frame;
    private final FrameCalendar calendar;
    private final CoverageOf<Scope> coverage;
    private final BasketTurnover turnover;
    private final Map<Period, PeriodPlaces.Parts> times;
    private final Map<Flow, Comparison> comparisons = TurnoverTable.comparisons(Span.MOMENT);
    private final Map<Flow, PartOfWhole> parts = SectorTable.parts();
    private final TableRow row;
    private final List<Row> rows = new ArrayList<>();

    private SectorRows(Basis basis, SectorTable table) {
        this.basis = basis;
        this.frame = table.frame();
        this.calendar = basis.calendar(frame);
        this.coverage = calendar.byScope();
        this.turnover = basis.baskets();
        this.times = turnover.places().times(calendar);
        this.row = new TableRow(table.contract().fieldNames());
    }

    static List<Row> of(Basis basis, SectorTable table) {
        SectorRows made = new SectorRows(basis, table);
        for (Scope scope : made.turnover.scopes()) {
            for (String classification : basis.settings().sectors().classifications()) {
                made.add(scope, classification);
            }
        }
        return made.rows;
    }

    private void add(Scope scope, String classification) {
        for (Period moment : calendar.moments()) {
            SortedMap<String, FlowSums> sectors = turnover.of(scope, classification, times.get(moment), moment.year());
            FlowSums whole = sectors.values().stream().reduce(FlowSums.NOTHING, FlowSums::plus);
            sectors.forEach((sector, figure) -> {
                if (!figure.isNothing()) {
                    row.set("reporter", basis.reporter());
                    Scopes.fill(row, scope);
                    row.set("classification", classification);
                    row.set("sector", sector);
                    frame.fillKey(row, moment);
                    figures(coverage.at(moment, scope), figure, whole);
                    Recoded.fill(row, turnover.isRecoded(new Basket(classification, sector), moment.year()));
                    rows.add(row.take());
                }
            });
        }
    }

    private void figures(MomentCoverage covered, FlowSums sums, FlowSums whole) {
        comparisons.forEach((flow, comparison) -> {
            Compared figure = covered.of(Span.MOMENT, flow)
                    .compared(
                            sums.figure(flow), sums.base(flow), basis.settings().lowBaseCents());
            comparison.fill(row, figure);
            parts.get(flow).fill(row, figure, whole.figure(flow), whole.base(flow));
        });
    }
}
