package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Makes rows of {@link ExportPotentialYearly}. */
final class PotentialRows implements Serializable {

    private static final long serialVersionUID = 1;

    /** Digits of a heading. */
    static final int LEVEL = 4;

    private final String reporter;
    private final String partner;
    private final CommodityNames names;
    private final List<String> columns;
    private final List<Territory.Named> regions;
    private final SortedMap<Integer, MomentCoverage> coverage = new TreeMap<>();

    PotentialRows(Basis basis, String partner, List<String> columns) {
        this.reporter = basis.reporter();
        this.partner = partner;
        this.names = basis.commodities();
        this.columns = new ArrayList<>(columns);
        Map<String, Territory.Named> byCode = new TreeMap<>();
        basis.territory().names().values().forEach(named -> byCode.put(named.code(), named));
        this.regions = new ArrayList<>(byCode.values());
        new FrameCalendar(Frame.YEARLY, basis).coverage().forEach((year, ofYear) -> coverage.put(year.year(), ofYear));
    }

    List<Integer> years() {
        return List.copyOf(coverage.keySet());
    }

    /** A region's place in the order of codes. */
    int place(Territory.Named region) {
        return regions.indexOf(region);
    }

    /** Buckets and withheld headings have no supply and no demand that anyone could meet. */
    boolean isNamed(int region, int heading) {
        return !regions.get(region).bucket()
                && CommodityCode.known(CommodityCode.textInOrder(LEVEL, heading))
                                .length()
                        == LEVEL;
    }

    /** The rows of a year and flow, in the order of the key. */
    Stream<Row> of(int year, Flow flow, ExportPotential potential) {
        MomentCoverage.Figure figure = coverage.get(year).of(Span.MOMENT, flow);
        TableRow row = new TableRow(columns);
        return potential.byRegion().entrySet().stream()
                .flatMap(region -> region.getValue().entrySet().stream()
                        .filter(heading -> potential.potential(region.getKey(), heading.getKey()) != null)
                        .map(heading -> {
                            row.set("year", year);
                            row.set("flow", flow.word());
                            row.set("status", figure.isWholeYear() ? "OK" : "PARTIAL");
                            fill(row, regions.get(region.getKey()), heading.getKey());
                            fill(row, potential, region.getKey(), heading.getKey());
                            return row.take();
                        }));
    }

    private void fill(TableRow row, Territory.Named region, int heading) {
        String code = CommodityCode.textInOrder(LEVEL, heading);
        row.set("reporter", reporter);
        row.set("partner", partner);
        row.set("reference_area", HeadingTrade.REFERENCE_AREA);
        row.set("region_code", region.code());
        row.set("region", region.name());
        row.set("commodity", code);
        row.set("commodity_name", names.name(code));
    }

    private static void fill(TableRow row, ExportPotential potential, int region, int heading) {
        ExportPotential.Trade trade = potential.byRegion().get(region).get(heading);
        ExportPotential.Trade all = potential.ofHeading(heading);
        long cents = potential.potential(region, heading);
        row.set("actual_usd", Money.usd(trade.ofPartner()));
        row.set("region_usd", Money.usd(trade.all()));
        row.set("partner_usd", Money.usd(all.ofPartner()));
        row.set("area_usd", Money.usd(all.all()));
        row.set("easiness", potential.easiness(region));
        row.set("potential_usd", Money.usd(cents));
        row.set("unrealised_usd", Money.usd(Math.max(0, cents - trade.ofPartner())));
    }
}
