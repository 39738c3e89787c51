package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.Measures;
import dev.okrug.reference.CommodityFamilies;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Makes the rows of a {@link CommodityTable}, subject by subject, in the order of their key. */
final class CommodityRows implements Serializable {

    private static final long serialVersionUID = 1;
    /** Cents per gram are tens of dollars per kilogram. */
    private static final long USD_PER_KG = 10;

    private final String reporter;
    private final Frame frame;
    private final boolean isWeighed;
    private final List<String> measures;
    private final CommodityNames names;
    private final List<Time> times = new ArrayList<>();
    private final CoverageOf<Subject.One> coverage;
    private final long lowBaseCents;
    private final List<String> columns;

    /** A time that has rows, and the periods that it is made of. */
    private record Time(Period moment, PeriodPlaces.Parts parts, CommodityFamilies families) implements Serializable {}

    CommodityRows(Basis basis, CommodityTable table, FrameCalendar calendar, PeriodPlaces places) {
        this.reporter = basis.reporter();
        this.frame = table.frame();
        this.isWeighed = table.isWeighed();
        this.measures = table.measures();
        this.names = basis.commodities();
        EditionChanges changes = new EditionChanges(basis);
        places.times(calendar)
                .forEach((moment, parts) -> times.add(new Time(moment, parts, changes.of(moment.year()))));
        this.coverage = calendar.by(table.subject());
        this.lowBaseCents = basis.settings().lowBaseCents();
        this.columns = new ArrayList<>(table.contract().fieldNames());
    }

    /** Whose trade it is, and the cells that say so. */
    record Whose(Subject.One one, Map<String, String> cells) implements Serializable {}

    /** The rows of a subject. */
    Stream<Row> of(Whose subject, CommodityTree tree) {
        List<MomentCoverage> covered = times.stream()
                .map(time -> coverage.at(time.moment(), subject.one()))
                .toList();
        TableRow row = new TableRow(columns);
        List<FlowCells> cells = FlowCells.of(row);
        // Commodity by commodity: from January to each month, all together are many times what was traded.
        return tree.levels().entrySet().stream()
                .flatMap(level -> commodities(level.getKey(), level.getValue()))
                .toList()
                .stream()
                .flatMap(commodity -> rows(row, cells, subject.cells(), covered, commodity));
    }

    /** Where the cells of a flow are: rows are so many that finding each by its name would take longer than working it out. */
    private record FlowCells(Flow flow, Comparison.Cells comparison, int contribution, int share, int rank) {

        static List<FlowCells> of(TableRow row) {
            List<FlowCells> cells = new ArrayList<>();
            TurnoverTable.comparisons(Span.MOMENT)
                    .forEach((flow, comparison) -> cells.add(new FlowCells(
                            flow,
                            comparison.cells(row),
                            row.place(flow.word() + "_contribution"),
                            isRanked(flow) ? row.place(flow.word() + "_share") : -1,
                            isRanked(flow) ? row.place(flow.word() + "_rank") : -1)));
            return cells;
        }
    }

    private static boolean isRanked(Flow flow) {
        return flow != Flow.TURNOVER;
    }

    /**
     * A commodity among the others of its level.
     *
     * @param index its place among them by code
     * @param standings where all stand, by time
     */
    private record Commodity(int level, String code, int index, CommodityHistory history, List<Standing> standings) {

        FlowSums sums(Time time, int ofTime) {
            List<FlowSums> recoded = standings.get(ofTime).recoded();
            return recoded.isEmpty() ? time.parts().of(history) : recoded.get(index);
        }
    }

    /**
     * Where the commodities of a level stand in a time.
     *
     * @param recoded their sums, where an edition changed; else they are cheaper to add up again than to keep
     */
    private record Standing(Map<Flow, CommodityPlaces> places, List<FlowSums> recoded) {}

    private Stream<Commodity> commodities(int level, SortedMap<String, CommodityHistory> histories) {
        List<Standing> ofLevel =
                times.stream().map(time -> standing(time, histories)).toList();
        List<Commodity> commodities = new ArrayList<>();
        histories.forEach(
                (code, history) -> commodities.add(new Commodity(level, code, commodities.size(), history, ofLevel)));
        return commodities.stream();
    }

    private static Standing standing(Time time, SortedMap<String, CommodityHistory> histories) {
        List<FlowSums> recorded = new ArrayList<>();
        histories.values().forEach(history -> recorded.add(time.parts().of(history)));
        List<FlowSums> sums = Recoded.of(List.copyOf(histories.keySet()), recorded, time.families());
        Map<Flow, CommodityPlaces> byFlow = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            byFlow.put(flow, CommodityPlaces.of(sums, flow, isRanked(flow)));
        }
        return new Standing(byFlow, time.families().isNone() ? List.of() : sums);
    }

    private Stream<Row> rows(
            TableRow row,
            List<FlowCells> cells,
            Map<String, String> subject,
            List<MomentCoverage> covered,
            Commodity commodity) {
        List<Row> rows = new ArrayList<>();
        String name = names.name(commodity.code());
        for (int i = 0; i < times.size(); i++) {
            Time time = times.get(i);
            FlowSums sums = commodity.sums(time, i);
            if (sums != null) {
                row.set("reporter", reporter);
                subject.forEach(row::set);
                row.set("level", commodity.level());
                row.set("commodity", commodity.code());
                row.set("commodity_name", name);
                frame.fillKey(row, time.moment());
                for (FlowCells ofFlow : cells) {
                    fill(
                            row,
                            ofFlow,
                            figure(covered.get(i), sums, ofFlow.flow()),
                            commodity.index(),
                            commodity.standings().get(i).places());
                }
                Recoded.fill(row, time.families().isShared(commodity.code()));
                if (isWeighed) {
                    weights(row, time.parts(), commodity.history());
                }
                rows.add(row.take());
            }
        }
        return rows.stream();
    }

    private Compared figure(MomentCoverage covered, FlowSums sums, Flow flow) {
        return covered.of(Span.MOMENT, flow).compared(sums.figure(flow), sums.base(flow), lowBaseCents);
    }

    private static void fill(
            TableRow row, FlowCells cells, Compared figure, int commodity, Map<Flow, CommodityPlaces> byFlow) {
        CommodityPlaces place = byFlow.get(cells.flow());
        cells.comparison().fill(row, figure);
        row.set(cells.contribution(), figure.contribution(place.wholeBase()));
        if (isRanked(cells.flow())) {
            row.set(cells.share(), Ratio.of(figure.cents(), place.whole()));
            if (figure.cents() != null && figure.cents() != 0) {
                row.set(cells.rank(), place.rank(commodity));
            }
        }
    }

    private void weights(TableRow row, PeriodPlaces.Parts time, CommodityHistory history) {
        long exportGrams = measure(Measures.EXPORT_GRAMS, time, history);
        long importGrams = measure(Measures.IMPORT_GRAMS, time, history);
        row.set("exports_net_weight_kg", Money.kg(exportGrams));
        row.set("imports_net_weight_kg", Money.kg(importGrams));
        row.set("exports_usd_per_kg", unitValue(measure(Measures.EXPORTS_WEIGHED, time, history), exportGrams));
        row.set("imports_usd_per_kg", unitValue(measure(Measures.IMPORTS_WEIGHED, time, history), importGrams));
    }

    private long measure(String measure, PeriodPlaces.Parts time, CommodityHistory history) {
        return time.measure(measures.indexOf(measure), history);
    }

    private static Double unitValue(long cents, long grams) {
        return grams > 0 ? Ratio.of(Math.multiplyExact(cents, USD_PER_KG), grams) : null;
    }
}
