package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import dev.okrug.cube.CubeFunction;
import dev.okrug.cube.CubeRow;
import dev.okrug.cube.KeyedSums;
import dev.okrug.cube.Measures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** The rows of {@link RegionCommodityMonthly} of some months, in the order of their key. */
final class RegionCommodityRows implements CubeFunction<Row> {

    private static final long serialVersionUID = 1;

    private static final int HEADING = 4;

    static final List<String> MEASURES =
            List.of(Measures.EXPORTS, Measures.IMPORTS, Measures.EXPORT_GRAMS, Measures.IMPORT_GRAMS);

    /** The parts of a key in bits: month, place of the region, place of the heading. */
    private static final int HEADING_BITS = 24;

    private static final int REGION_BITS = 20;

    private final String reporter;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Territory.Named> regions;
    private final Map<Period, MomentCoverage> coverage;
    private final CommodityNames names;
    private final List<String> columns;

    RegionCommodityRows(Basis basis, Mart mart) {
        Territory territory = basis.territory();
        this.reporter = basis.reporter();
        TreeMap<String, Territory.Named> byCode = new TreeMap<>();
        territory.names().values().forEach(named -> byCode.put(named.code(), named));
        this.regions = new ArrayList<>(byCode.values());
        for (int region : territory.ofFacts()) {
            places.put(region, regions.indexOf(territory.names().get(territory.publishedId(region))));
        }
        this.coverage = new FrameCalendar(Frame.MONTHLY, basis).coverage();
        this.names = basis.commodities();
        this.columns = new ArrayList<>(mart.contract().fieldNames());
    }

    /** A heading as published, and its name. */
    private record Heading(String code, String name) {}

    @Override
    public Iterator<Row> of(Iterator<? extends CubeRow> turnover) {
        KeyedSums sums = new KeyedSums(MEASURES.size());
        int region = -1;
        int regionPlace = 0;
        while (turnover.hasNext()) {
            CubeRow row = turnover.next();
            // Rows of a region come together.
            if (row.region() != region) {
                region = row.region();
                regionPlace = places.get(region);
            }
            int place = sums.place(key(row, regionPlace));
            for (int measure = 0; measure < MEASURES.size(); measure++) {
                sums.add(place + measure, row.measure(measure));
            }
        }
        Map<Integer, Heading> headings = new HashMap<>();
        TableRow row = new TableRow(columns);
        return Arrays.stream(sums.keys())
                .mapToObj(key -> row(row, key, headings.computeIfAbsent(heading(key), this::named), sums))
                .iterator();
    }

    private static long key(CubeRow row, int regionPlace) {
        return ((long) row.period() << REGION_BITS | regionPlace) << HEADING_BITS
                | CommodityCode.inOrder(HEADING, row.commodity());
    }

    private static int heading(long key) {
        return (int) key & ((1 << HEADING_BITS) - 1);
    }

    private Heading named(int inOrder) {
        String code = CommodityCode.textInOrder(HEADING, inOrder);
        return new Heading(code, names.name(code));
    }

    private Row row(TableRow row, long key, Heading heading, KeyedSums sums) {
        Period month = new Period((int) (key >> (HEADING_BITS + REGION_BITS)));
        Territory.Named region = regions.get((int) (key >> HEADING_BITS) & ((1 << REGION_BITS) - 1));
        int place = sums.place(key);
        row.set("reporter", reporter);
        Frame.MONTHLY.fillKey(row, month);
        row.set("region_code", region.code());
        row.set("region", region.name());
        row.set("commodity", heading.code());
        row.set("commodity_name", heading.name());
        for (Flow flow : Flow.values()) {
            row.set(flow.word() + "_usd", usd(month, flow, flow.of(sums.sum(place), sums.sum(place + 1))));
        }
        row.set("exports_net_weight_kg", isDelivered(month, Flow.EXPORTS) ? Money.kg(sums.sum(place + 2)) : null);
        row.set("imports_net_weight_kg", isDelivered(month, Flow.IMPORTS) ? Money.kg(sums.sum(place + 3)) : null);
        return row.take();
    }

    private BigDecimal usd(Period month, Flow flow, long cents) {
        return isDelivered(month, flow) ? Money.usd(cents) : null;
    }

    /** What was not delivered is missing, not zero. */
    private boolean isDelivered(Period month, Flow flow) {
        return coverage.get(month).of(Span.MOMENT, flow).delivered();
    }
}
