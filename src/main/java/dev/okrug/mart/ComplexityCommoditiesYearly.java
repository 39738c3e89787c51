package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** How complex commodities are, by the regions that trade them (Hidalgo and Hausmann 2009). */
final class ComplexityCommoditiesYearly implements Mart {

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>(ReferenceFields.first());
        fields.addAll(List.of(
                Field.of("commodity", FieldType.CODE, "HS heading; withheld ones have no complexity."),
                Field.of("commodity_name", FieldType.TEXT, "Its name, where one is known.")
                        .optional(),
                Field.of("ubiquity", FieldType.NUMBER, "Regions that are specialised in it: RCA is 1 or more."),
                Field.of(
                                "pci",
                                FieldType.FIGURE,
                                "Product complexity index: the second eigenvector, with mean 0 and standard deviation 1 (of the"
                                        + " population) over headings with trade; it rises with the ECI of regions that are specialised.")
                        .optional(),
                Field.of(
                        "pci_status",
                        FieldType.STATUS,
                        "OK, NO_TRADE in this flow, TOO_FEW_REGIONS, DISCONNECTED or AMBIGUOUS, as of the ECI.")));
        fields.addAll(ReferenceFields.last());
        return new Contract(
                "complexity_commodities_yearly",
                "How complex each heading is, by the regions that are specialised in it. One row per reporter, year, flow and"
                        + " heading with trade of the year in either flow.",
                fields,
                List.of("reporter", "year", "flow", "commodity"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        TableRow row = new TableRow(contract().fieldNames());
        List<Row> rows = new ArrayList<>();
        for (YearComplexity year : basis.workings().complexities().of(basis)) {
            for (YearComplexity.OfCommodity commodity : year.commodities()) {
                year.fill(row, basis.reporter());
                row.set("commodity", commodity.code());
                row.set("commodity_name", basis.commodities().name(commodity.code()));
                row.set("ubiquity", commodity.ubiquity());
                row.set("pci", commodity.index());
                row.set("pci_status", commodity.status().name());
                rows.add(row.take());
            }
        }
        return new TableRows.AtHand(rows);
    }
}
