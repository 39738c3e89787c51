package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import dev.okrug.cube.CubeQuestion;
import dev.okrug.cube.CubeRow;
import dev.okrug.cube.KeyPart;
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
final class RegionCommodityRows implements CubeQuestion<Row> {

    private static final long serialVersionUID = 1;

    private static final int HEADING = 4;

    /** Rows come in this order. */
    private static final KeyPart COMMODITY = KeyPart.last(24);

    private static final KeyPart REGION = COMMODITY.before(20);
    private static final KeyPart MONTH = REGION.before(18);

    private final String reporter;
    private final int blocks;
    private final Map<Integer, Integer> ofPeriods;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Territory.Named> regions;
    private final Map<Period, MomentCoverage> coverage;
    private final CommodityNames names;
    private final List<String> columns;

    RegionCommodityRows(Basis basis, Mart mart, RegionCommodityYears.Blocks blocks) {
        Territory territory = basis.territory();
        this.reporter = basis.reporter();
        TreeMap<String, Territory.Named> byCode = new TreeMap<>();
        territory.names().values().forEach(named -> byCode.put(named.code(), named));
        this.regions = new ArrayList<>(byCode.values());
        for (int region : territory.ofFacts()) {
            places.put(region, regions.indexOf(territory.names().get(territory.publishedId(region))));
        }
        this.blocks = blocks.count();
        this.ofPeriods = blocks.ofPeriods();
        this.coverage = basis.calendar(Frame.MONTHLY).coverage();
        this.names = basis.commodities();
        this.columns = new ArrayList<>(mart.contract().fieldNames());
    }

    /** A heading as published, and its name. */
    private record Heading(String code, String name) {}

    @Override
    public List<String> measures() {
        return List.of(Measures.EXPORTS, Measures.IMPORTS, Measures.EXPORT_GRAMS, Measures.IMPORT_GRAMS);
    }

    @Override
    public int blocks() {
        return blocks;
    }

    @Override
    public boolean asksFor(int period) {
        return ofPeriods.containsKey(period);
    }

    @Override
    public Keys keys() {
        return new ByMonth();
    }

    /** Rows of a period and region come together. */
    private final class ByMonth implements Keys {

        private int period = -1;
        private int block;
        private int region = -1;
        private int place;

        @Override
        public void of(CubeRow row, Sums sums) {
            if (row.period() != period) {
                period = row.period();
                block = ofPeriods.get(period);
            }
            if (row.region() != region) {
                region = row.region();
                place = places.get(region);
            }
            sums.add(
                    block,
                    MONTH.of(period)
                            | REGION.of(place)
                            | COMMODITY.of(CommodityCode.inOrder(HEADING, row.commodity())));
        }
    }

    @Override
    public Iterator<Row> answer(KeyedSums sums) {
        Map<Integer, Heading> headings = new HashMap<>();
        TableRow row = new TableRow(columns);
        return Arrays.stream(sums.keys())
                .mapToObj(key -> row(row, key, headings.computeIfAbsent(COMMODITY.in(key), this::named), sums))
                .iterator();
    }

    private Heading named(int inOrder) {
        String code = CommodityCode.textInOrder(HEADING, inOrder);
        return new Heading(code, names.name(code));
    }

    private Row row(TableRow row, long key, Heading heading, KeyedSums sums) {
        Period month = new Period(MONTH.in(key));
        Territory.Named region = regions.get(REGION.in(key));
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
