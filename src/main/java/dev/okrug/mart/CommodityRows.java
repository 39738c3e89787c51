package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.Measures;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;

/** The rows of a {@link CommodityTable} of one subject, in the order of their key. */
final class CommodityRows implements FlatMapGroupsFunction<Integer, Row, Row> {

    private static final long serialVersionUID = 1;
    /** Cents per gram are tens of dollars per kilogram. */
    private static final long USD_PER_KG = 10;

    private final String reporter;
    private final Frame frame;
    private final boolean isWeighed;
    private final Map<Integer, Map<String, String>> subjects = new TreeMap<>();
    private final CommodityNames names;
    private final PeriodPlaces places;
    private final Map<Period, PeriodPlaces.Parts> times;
    private final Map<Period, MomentCoverage> coverage;
    private final long lowBaseCents;
    private final Map<Flow, Comparison> comparisons = TurnoverTable.comparisons(Span.MOMENT);
    private final List<String> columns;
    private final Map<Flow, Columns> columnsOf = new EnumMap<>(Flow.class);

    /** Names of columns of a flow. */
    private record Columns(String contribution, String share, String rank) implements Serializable {

        static Columns of(Flow flow) {
            return new Columns(flow.word() + "_contribution", flow.word() + "_share", flow.word() + "_rank");
        }
    }

    CommodityRows(Basis basis, CommodityTable table, CommodityTurnover turnover) {
        this.reporter = basis.reporter();
        this.frame = table.frame();
        this.isWeighed = table.isWeighed();
        turnover.subjects()
                .forEach((number, one) -> subjects.put(number, table.subject().cells(one, basis.territory())));
        this.names = basis.commodities();
        this.places = new PeriodPlaces(basis.coverage().periods());
        this.times = places.times(turnover.calendar());
        this.coverage = turnover.calendar().coverage();
        this.lowBaseCents = basis.settings().lowBaseCents();
        this.columns = new ArrayList<>(table.contract().fieldNames());
        comparisons.keySet().forEach(flow -> columnsOf.put(flow, Columns.of(flow)));
    }

    @Override
    public Iterator<Row> call(Integer subject, Iterator<Row> turnover) {
        CommodityTree tree = new CommodityTree(places);
        turnover.forEachRemaining(tree::add);
        TableRow row = new TableRow(columns);
        // Commodity by commodity: from January to each month, all together are many times what was traded.
        return tree.levels().entrySet().stream()
                .flatMap(level -> commodities(level.getKey(), level.getValue()))
                .toList()
                .stream()
                .flatMap(commodity -> rows(row, subjects.get(subject), commodity))
                .iterator();
    }

    /**
     * A commodity among the others of its level.
     *
     * @param index its place among them by code
     * @param places where all stand, by moment and flow
     */
    private record Commodity(
            int level,
            String code,
            int index,
            CommodityHistory history,
            Map<Period, Map<Flow, CommodityPlaces>> places) {}

    private Stream<Commodity> commodities(int level, SortedMap<String, CommodityHistory> histories) {
        Map<Period, Map<Flow, CommodityPlaces>> ofLevel = new HashMap<>();
        times.forEach((moment, time) -> {
            List<CommoditySums> sums = new ArrayList<>();
            histories.values().forEach(history -> sums.add(time.of(history)));
            Map<Flow, CommodityPlaces> byFlow = new EnumMap<>(Flow.class);
            comparisons.keySet().forEach(flow -> byFlow.put(flow, CommodityPlaces.of(sums, flow)));
            ofLevel.put(moment, byFlow);
        });
        List<Commodity> commodities = new ArrayList<>();
        histories.forEach(
                (code, history) -> commodities.add(new Commodity(level, code, commodities.size(), history, ofLevel)));
        return commodities.stream();
    }

    private Stream<Row> rows(TableRow row, Map<String, String> subject, Commodity commodity) {
        List<Row> rows = new ArrayList<>();
        times.forEach((moment, time) -> {
            CommoditySums sums = time.of(commodity.history());
            if (sums != null) {
                row.set("reporter", reporter);
                subject.forEach(row::set);
                row.set("level", commodity.level());
                row.set("commodity", commodity.code());
                row.set("commodity_name", names.name(commodity.code()));
                frame.fillKey(row, moment);
                figures(row, moment, sums, commodity);
                if (isWeighed) {
                    weights(row, sums);
                }
                rows.add(row.take());
            }
        });
        return rows.stream();
    }

    private void figures(TableRow row, Period moment, CommoditySums sums, Commodity commodity) {
        commodity.places().get(moment).forEach((flow, place) -> {
            Compared figure = figure(moment, sums, flow);
            comparisons.get(flow).fill(row, figure);
            Columns columns = columnsOf.get(flow);
            row.set(columns.contribution, figure.contribution(place.wholeBase()));
            if (flow.measure().isPresent()) {
                row.set(columns.share, Ratio.of(figure.cents(), place.whole()));
                if (figure.cents() != null && figure.cents() != 0) {
                    row.set(columns.rank, place.rank(commodity.index()));
                }
            }
        });
    }

    private Compared figure(Period moment, CommoditySums sums, Flow flow) {
        return coverage.get(moment).of(Span.MOMENT, flow).compared(sums.figure(flow), sums.base(flow), lowBaseCents);
    }

    private static void weights(TableRow row, CommoditySums sums) {
        long exportGrams = sums.measure(Measures.EXPORT_GRAMS);
        long importGrams = sums.measure(Measures.IMPORT_GRAMS);
        row.set("exports_net_weight_kg", Money.kg(exportGrams));
        row.set("imports_net_weight_kg", Money.kg(importGrams));
        row.set("exports_usd_per_kg", unitValue(sums.measure(Measures.EXPORTS_WEIGHED), exportGrams));
        row.set("imports_usd_per_kg", unitValue(sums.measure(Measures.IMPORTS_WEIGHED), importGrams));
    }

    private static Double unitValue(long cents, long grams) {
        return grams > 0 ? Ratio.of(Math.multiplyExact(cents, USD_PER_KG), grams) : null;
    }
}
