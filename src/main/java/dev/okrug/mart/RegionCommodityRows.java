package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import dev.okrug.cube.GroupedRow;
import dev.okrug.cube.Measures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;

/** The rows of {@link RegionCommodityMonthly} of one month and region, in the order of their key. */
final class RegionCommodityRows implements FlatMapGroupsFunction<Integer, Row, Row> {

    private static final long serialVersionUID = 1;

    private static final int HEADING = 4;
    private static final int EXPORTS = Measures.ALL.indexOf(Measures.EXPORTS);
    private static final int IMPORTS = Measures.ALL.indexOf(Measures.IMPORTS);
    private static final int EXPORT_GRAMS = Measures.ALL.indexOf(Measures.EXPORT_GRAMS);
    private static final int IMPORT_GRAMS = Measures.ALL.indexOf(Measures.IMPORT_GRAMS);

    private final String reporter;
    private final List<Period> months;
    private final List<String> regions;
    private final Map<String, String> regionNames = new HashMap<>();
    private final Map<Period, MomentCoverage> coverage = new HashMap<>();
    private final CommodityNames names;
    private final List<String> columns;

    /**
     * @param months by the number of a sum through the number of regions
     * @param regions codes, by the remainder
     */
    RegionCommodityRows(Basis basis, Mart mart, List<Period> months, List<String> regions) {
        this.reporter = basis.reporter();
        this.months = months;
        this.regions = regions;
        regions.forEach(code -> regionNames.put(code, basis.territory().regionName(code)));
        coverage.putAll(new FrameCalendar(Frame.MONTHLY, basis).coverage());
        this.names = basis.commodities();
        this.columns = new ArrayList<>(mart.contract().fieldNames());
    }

    @Override
    public Iterator<Row> call(Integer sum, Iterator<Row> turnover) {
        Map<Integer, long[]> byHeading = new HashMap<>();
        turnover.forEachRemaining(row -> add(
                byHeading.computeIfAbsent(
                        CommodityCode.compact(CommodityCode.atMost(HEADING, GroupedRow.commodity(row))),
                        heading -> new long[Measures.ALL.size()]),
                row));
        TreeMap<String, long[]> inOrder = new TreeMap<>();
        byHeading.forEach(
                (heading, sums) -> inOrder.put(CommodityCode.text(HEADING, CommodityCode.ofCompact(heading)), sums));
        Period month = months.get(sum / regions.size());
        String region = regions.get(sum % regions.size());
        TableRow row = new TableRow(columns);
        return inOrder.entrySet().stream()
                .map(heading -> row(row, month, region, heading))
                .iterator();
    }

    private static void add(long[] sums, Row row) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], GroupedRow.measure(row, i));
        }
    }

    private Row row(TableRow row, Period month, String region, Entry<String, long[]> heading) {
        row.set("reporter", reporter);
        Frame.MONTHLY.fillKey(row, month);
        row.set("region_code", region);
        row.set("region", regionNames.get(region));
        row.set("commodity", heading.getKey());
        row.set("commodity_name", names.name(heading.getKey()));
        long[] sums = heading.getValue();
        for (Flow flow : Flow.values()) {
            row.set(flow.word() + "_usd", usd(month, flow, flow.of(sums[EXPORTS], sums[IMPORTS])));
        }
        row.set("exports_net_weight_kg", Money.kg(sums[EXPORT_GRAMS]));
        row.set("imports_net_weight_kg", Money.kg(sums[IMPORT_GRAMS]));
        return row.take();
    }

    private BigDecimal usd(Period month, Flow flow, long cents) {
        return coverage.get(month).of(Span.MOMENT, flow).delivered() ? Money.usd(cents) : null;
    }
}
