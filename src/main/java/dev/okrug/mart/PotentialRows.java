package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Makes rows of {@link ExportPotentialYearly}. */
final class PotentialRows implements Serializable {

    private static final long serialVersionUID = 1;

    private final String reporter;
    private final String partner;
    private final CommodityNames names;
    private final List<String> columns;
    private final HeadingPlaces places;
    private final List<Integer> years;
    private final CoverageOf<Subject.One> coverage;

    PotentialRows(Basis basis, String partner, List<String> columns) {
        this.reporter = basis.reporter();
        this.partner = partner;
        this.names = basis.commodities();
        this.columns = new ArrayList<>(columns);
        this.places = new HeadingPlaces(basis.territory());
        FrameCalendar calendar = basis.calendar(Frame.YEARLY);
        this.years = calendar.years();
        this.coverage = calendar.by(Subject.REGION);
    }

    List<Integer> years() {
        return years;
    }

    HeadingPlaces places() {
        return places;
    }

    /** The rows of a year and flow, in the order of the key. */
    Stream<Row> of(int year, Flow flow, ExportPotential potential) {
        TableRow row = new TableRow(columns);
        List<Row> rows = new ArrayList<>();
        potential.each(cell -> {
            row.set("year", year);
            row.set("flow", flow.word());
            row.set("status", isWhole(year, flow, cell.region()) ? "OK" : "PARTIAL");
            name(row, cell);
            fill(row, cell);
            rows.add(row.take());
        });
        return rows.stream();
    }

    private boolean isWhole(int year, Flow flow, int region) {
        Subject.One one = Subject.One.of(places.regions().get(region).code());
        return coverage.at(Period.ofYear(year), one).of(Span.MOMENT, flow).isWholeYear();
    }

    private void name(TableRow row, ExportPotential.Cell cell) {
        Territory.Named region = places.regions().get(cell.region());
        String heading = HeadingPlaces.heading(cell.heading());
        row.set("reporter", reporter);
        row.set("partner", partner);
        row.set("reference_area", HeadingTrade.REFERENCE_AREA);
        row.set("region_code", region.code());
        row.set("region", region.name());
        row.set("commodity", heading);
        row.set("commodity_name", names.name(heading));
    }

    private static void fill(TableRow row, ExportPotential.Cell cell) {
        row.set("actual_usd", Money.usd(cell.trade().ofPartner()));
        row.set("region_usd", Money.usd(cell.trade().all()));
        row.set("partner_usd", Money.usd(cell.ofHeading().ofPartner()));
        row.set("area_usd", Money.usd(cell.ofHeading().all()));
        row.set("easiness", cell.easiness());
        row.set("potential_usd", Money.usd(cell.cents()));
        row.set(
                "unrealised_usd",
                Money.usd(Math.max(0, cell.cents() - cell.trade().ofPartner())));
    }
}
