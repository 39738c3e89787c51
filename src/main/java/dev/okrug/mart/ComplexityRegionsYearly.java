package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** How complex the trade of regions is (Hidalgo and Hausmann 2009). */
final class ComplexityRegionsYearly implements Mart {

    private static final String NOT_DELIVERED = "NOT_DELIVERED";

    @Override
    public Contract contract() {
        List<Field> fields = new ArrayList<>(ReferenceFields.first());
        fields.addAll(List.of(
                Field.of("region_code", FieldType.CODE, "The region; buckets have no complexity."),
                Field.of("region", FieldType.TEXT, "Its English name."),
                Field.of(
                                "diversity",
                                FieldType.NUMBER,
                                "Headings in which it is specialised: RCA is 1 or more; missing where the region did not report.")
                        .optional(),
                Field.of(
                                "eci",
                                FieldType.FIGURE,
                                "Economic complexity index: the second eigenvector, with mean 0 and standard deviation 1 (of the"
                                        + " population) over regions that trade; it rises with diversity.")
                        .optional(),
                Field.of(
                        "eci_status",
                        FieldType.STATUS,
                        "OK, NOT_DELIVERED by a region that reports for itself, NO_TRADE of the region, TOO_FEW_REGIONS"
                                + " (under 3 trade), DISCONNECTED (some have no heading in common with the others) or AMBIGUOUS (the eigenvalue is less than 0.00001 from the next)."),
                Field.of(
                                "density",
                                FieldType.SHARE,
                                "Mean density over headings in which it is not specialised: how near they are to those in which"
                                        + " it is; with a density_status of OK only.")
                        .optional(),
                Field.of(
                        "density_status",
                        FieldType.STATUS,
                        "OK, NOT_DELIVERED, NO_TRADE of the region, or NO_OTHERS (no heading is left that is near any other)."),
                Field.of(
                                "outlook",
                                FieldType.FIGURE,
                                "Complexity outlook (COI): density × PCI, added up over the same headings; with an eci_status of OK"
                                        + " only.")
                        .optional()));
        fields.addAll(ReferenceFields.last());
        return new Contract(
                "complexity_regions_yearly",
                "How complex the trade of each region is, by the headings in which it is specialised. One row per reporter, year,"
                        + " flow and region.",
                fields,
                List.of("reporter", "year", "flow", "region_code"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        TableRow row = new TableRow(contract().fieldNames());
        List<Row> rows = new ArrayList<>();
        CoverageOf<Subject.One> coverage = basis.calendar(Frame.YEARLY).by(Subject.REGION);
        for (YearComplexity year : basis.workings().complexities().of(basis)) {
            for (YearComplexity.OfRegion region : year.regions()) {
                year.fill(row, basis.reporter());
                row.set("region_code", region.code());
                row.set("region", region.name());
                boolean delivered = coverage.at(Period.ofYear(year.year()), Subject.One.of(region.code()))
                        .of(Span.MOMENT, year.flow())
                        .delivered();
                if (delivered) {
                    fill(row, region);
                } else {
                    row.set("eci_status", NOT_DELIVERED);
                    row.set("density_status", NOT_DELIVERED);
                }
                rows.add(row.take());
            }
        }
        return new TableRows.AtHand(rows);
    }

    private static void fill(TableRow row, YearComplexity.OfRegion region) {
        row.set("diversity", region.diversity());
        row.set("eci", region.index());
        row.set("eci_status", region.status().name());
        row.set("density", region.density());
        row.set("density_status", densityStatus(region));
        row.set("outlook", region.outlook());
    }

    private static String densityStatus(YearComplexity.OfRegion region) {
        if (region.density() != null) {
            return "OK";
        }
        return region.diversity() == 0 ? "NO_TRADE" : "NO_OTHERS";
    }
}
