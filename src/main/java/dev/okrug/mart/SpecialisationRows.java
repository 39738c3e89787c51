package dev.okrug.mart;

import dev.okrug.complexity.Complexity;
import dev.okrug.complexity.ComplexityStatus;
import dev.okrug.complexity.Opportunities;
import dev.okrug.complexity.Specialisation;
import dev.okrug.complexity.TradeMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** The rows of {@link SpecialisationYearly} of a year and flow, in the order of their key. */
final class SpecialisationRows implements HeadingQuestion.Making<Row> {

    private static final long serialVersionUID = 1;

    private final String reporter;
    private final List<String> columns;
    private final CommodityNames names;

    SpecialisationRows(Basis basis, Mart mart) {
        this.reporter = basis.reporter();
        this.columns = new ArrayList<>(mart.contract().fieldNames());
        this.names = basis.commodities();
    }

    @Override
    public Stream<Row> of(HeadingTrade trade) {
        TableRow row = new TableRow(columns);
        TradeMatrix matrix = trade.matrix();
        Specialisation specialisation = matrix.specialisation();
        Complexity complexity = Complexity.of(specialisation);
        Opportunities opportunities = new Opportunities(specialisation, complexity);
        return trade.cells().stream().map(cell -> {
            trade.fill(row, reporter);
            named(row, trade, cell);
            advantage(row, matrix, cell);
            row.set("density", opportunities.density(cell.region(), cell.heading()));
            row.set("opportunity_gain", opportunities.gain(cell.region(), cell.heading()));
            row.set("opportunity_status", status(cell, specialisation, complexity, opportunities));
            return row.take();
        });
    }

    private void named(TableRow row, HeadingTrade trade, HeadingTrade.Cell cell) {
        Territory.Named region = trade.regions().get(cell.region());
        String heading = trade.headings().get(cell.heading());
        row.set("region_code", region.code());
        row.set("region", region.name());
        row.set("commodity", heading);
        row.set("commodity_name", names.name(heading));
        row.set("value_usd", Money.usd(cell.cents()));
    }

    private static void advantage(TableRow row, TradeMatrix matrix, HeadingTrade.Cell cell) {
        Double advantage = cell.cents() < 0 ? null : matrix.advantage(cell.region(), cell.heading());
        row.set("rca", advantage);
        row.set("rsca", TradeMatrix.symmetric(advantage));
        row.set("rca_status", advantage == null ? "NEGATIVE" : "OK");
    }

    private static String status(
            HeadingTrade.Cell cell, Specialisation specialisation, Complexity complexity, Opportunities opportunities) {
        if (specialisation.holds(cell.region(), cell.heading())) {
            return opportunities.density(cell.region(), cell.heading()) == null ? "ISOLATED" : "SPECIALISED";
        }
        if (complexity.status() != ComplexityStatus.OK) {
            return complexity.status().name();
        }
        return opportunities.density(cell.region(), cell.heading()) == null ? "ISOLATED" : "OK";
    }
}
