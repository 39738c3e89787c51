package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.GroupedRow;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;

/** The rows of a {@link CommodityTable} of one subject and year. */
final class CommodityYear implements FlatMapGroupsFunction<Row, Row, Row> {

    private static final long serialVersionUID = 1;
    /** Cents per gram are tens of dollars per kilogram. */
    private static final long USD_PER_KG = 10;

    private final String reporter;
    private final Frame frame;
    private final Map<Integer, Map<String, String>> subjects = new TreeMap<>();
    private final CommodityNames names;
    private final TreeMap<Period, MomentCoverage> coverage;
    private final long lowBaseCents;
    private final Map<Flow, Comparison> comparisons = TurnoverTable.comparisons(Span.MOMENT);
    private final List<String> columns;

    CommodityYear(Basis basis, CommodityTable table, CommodityTurnover turnover) {
        this.reporter = basis.reporter();
        this.frame = table.frame();
        turnover.subjects()
                .forEach((number, one) -> subjects.put(number, table.subject().cells(one, basis.territory())));
        this.names = basis.commodities();
        this.coverage = new TreeMap<>(turnover.calendar().coverage());
        this.lowBaseCents = basis.settings().lowBaseCents();
        this.columns = new ArrayList<>(table.contract().fieldNames());
    }

    @Override
    public Iterator<Row> call(Row subjectAndYear, Iterator<Row> turnover) {
        Map<String, String> subject = subjects.get(subjectAndYear.getInt(0));
        int year = subjectAndYear.getInt(1);
        NavigableMap<Integer, List<Row>> byLastMonth = new TreeMap<>();
        turnover.forEachRemaining(row -> byLastMonth
                .computeIfAbsent(GroupedRow.period(row).lastMonth(), month -> new ArrayList<>())
                .add(row));
        CommodityTree sums = new CommodityTree();
        // One moment at a time: from January to each month, all together are a dozen times the year.
        return coverage.keySet().stream()
                .filter(moment -> moment.year() == year)
                .flatMap(moment -> {
                    while (!byLastMonth.isEmpty() && byLastMonth.firstKey() <= moment.lastMonth()) {
                        byLastMonth.pollFirstEntry().getValue().forEach(sums::add);
                    }
                    return rows(subject, moment, sums).stream();
                })
                .iterator();
    }

    private List<Row> rows(Map<String, String> subject, Period moment, CommodityTree sums) {
        TableRow row = new TableRow(columns);
        List<Row> rows = new ArrayList<>();
        sums.forEachLevel((level, commodities) -> {
            Map<Flow, CommodityPlaces> places = new EnumMap<>(Flow.class);
            comparisons.keySet().forEach(flow -> places.put(flow, CommodityPlaces.of(commodities, flow)));
            commodities.forEach((commodity, sum) -> {
                row.set("reporter", reporter);
                subject.forEach(row::set);
                row.set("level", level);
                row.set("commodity", commodity);
                row.set("commodity_name", names.name(commodity));
                frame.fillKey(row, moment);
                places.forEach((flow, place) -> figures(row, flow, figure(moment, sum, flow), place));
                weights(row, sum);
                place(row, Flow.EXPORTS, commodity, figure(moment, sum, Flow.EXPORTS), places);
                place(row, Flow.IMPORTS, commodity, figure(moment, sum, Flow.IMPORTS), places);
                rows.add(row.take());
            });
        });
        return rows;
    }

    private Compared figure(Period moment, CommoditySums sums, Flow flow) {
        return coverage.get(moment).of(Span.MOMENT, flow).compared(sums.figure(flow), sums.base(flow), lowBaseCents);
    }

    private void figures(TableRow row, Flow flow, Compared figure, CommodityPlaces places) {
        comparisons.get(flow).fill(row, figure);
        row.set(flow.word() + "_contribution", figure.contribution(places.wholeBase()));
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

    private static void place(
            TableRow row, Flow flow, String commodity, Compared figure, Map<Flow, CommodityPlaces> places) {
        CommodityPlaces place = places.get(flow);
        row.set(flow.word() + "_share", Ratio.of(figure.cents(), place.whole()));
        if (figure.cents() != null && figure.cents() != 0) {
            row.set(flow.word() + "_rank", place.ranks().get(commodity));
        }
    }
}
