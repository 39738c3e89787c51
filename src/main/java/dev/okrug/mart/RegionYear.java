package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import dev.okrug.cube.Measures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;

/** The rows of {@link RegionCommodityYearly} of one region and year. */
final class RegionYear implements FlatMapGroupsFunction<Row, Row, Row> {

    private static final long serialVersionUID = 1;
    /** Cents per gram are tens of dollars per kilogram. */
    private static final long USD_PER_KG = 10;

    private final String reporter;
    private final Map<Integer, Territory.Named> regions;
    private final CommodityNames names;
    private final Map<Period, MomentCoverage> coverage;
    private final long lowBaseCents;
    private final Map<Flow, Comparison> comparisons = TurnoverTable.comparisons(Span.MOMENT);
    private final List<String> columns;

    RegionYear(Basis basis, FrameCalendar calendar, List<String> columns) {
        this.reporter = basis.reporter();
        this.regions = basis.territory().names();
        this.names = basis.commodities();
        this.coverage = calendar.coverage();
        this.lowBaseCents = basis.lowBaseCents();
        this.columns = new ArrayList<>(columns);
    }

    @Override
    public Iterator<Row> call(Row regionAndYear, Iterator<Row> turnover) {
        Territory.Named region = regions.get(regionAndYear.getInt(0));
        Period year = new Period(regionAndYear.getInt(1));
        TableRow row = new TableRow(columns);
        List<Row> rows = new ArrayList<>();
        CommoditySums.atEachLevel(CommodityNames.LEVELS, turnover).forEach((level, byCode) -> {
            Map<String, CommoditySums> commodities = new HashMap<>();
            byCode.forEach((code, sums) -> commodities.put(CommodityCode.text(level, code), sums));
            Map<Flow, CommodityPlaces> places = new EnumMap<>(Flow.class);
            comparisons.keySet().forEach(flow -> places.put(flow, CommodityPlaces.of(commodities, flow)));
            commodities.forEach((commodity, sums) -> {
                row.set("reporter", reporter);
                row.set("region_code", region.code());
                row.set("region", region.name());
                row.set("level", level);
                row.set("commodity", commodity);
                row.set("commodity_name", names.name(commodity));
                Frame.YEARLY.fillKey(row, year);
                places.forEach((flow, place) -> figures(row, flow, figure(year, sums, flow), place));
                weights(row, sums);
                place(row, Flow.EXPORTS, commodity, figure(year, sums, Flow.EXPORTS), places);
                place(row, Flow.IMPORTS, commodity, figure(year, sums, Flow.IMPORTS), places);
                rows.add(row.take());
            });
        });
        return rows.iterator();
    }

    private Compared figure(Period year, CommoditySums sums, Flow flow) {
        return coverage.get(year).of(Span.MOMENT, flow).compared(sums.figure(flow), sums.base(flow), lowBaseCents);
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
