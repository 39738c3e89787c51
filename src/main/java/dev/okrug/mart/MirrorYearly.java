package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * The same trade in the statistics of both sides. Where a job looks at one partner, its other reporters are the mirror; where it
 * looks at regions that are countries, each is the mirror of those that it trades with.
 */
final class MirrorYearly implements Mart {

    @Override
    public Contract contract() {
        String common = " in the periods that both delivered";
        return new Contract(
                "mirror_yearly",
                "The same trade as the statistics of both sides have it, in periods that both delivered, of regions"
                        + " that both name. One row per reporter,"
                        + " mirror reporter, region, partner, flow and year.",
                List.of(
                        Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                        Field.of(
                                "mirror_reporter",
                                FieldType.CODE,
                                "Whose statistics they are held against; the same where regions are countries."),
                        Field.of("region_code", FieldType.CODE, "The region, as in regions."),
                        Field.of("region", FieldType.TEXT, "Its English name."),
                        Field.of("partner", FieldType.CODE, "The partner, as in partners."),
                        Field.of("flow", FieldType.STATUS, "exports or imports, from the job's viewpoint."),
                        Field.of("year", FieldType.YEAR, "The calendar year traded in."),
                        Field.of("months", FieldType.NUMBER, "Months that both delivered."),
                        Field.of("reported_usd", FieldType.USD, "Value by the reporter, in USD," + common + "."),
                        Field.of("mirror_usd", FieldType.USD, "Value by the mirror reporter, in USD," + common + "."),
                        Field.of(
                                "difference_usd",
                                FieldType.USD,
                                "The importing side's value − the exporting side's, which is often without freight (f.o.b.)."),
                        Field.of(
                                        "asymmetry",
                                        FieldType.GROWTH,
                                        "2 · difference / (importing + exporting side's value), −2 to 2; missing where both are"
                                                + " zero.")
                                .optional(),
                        Field.of(
                                        "mirror_ratio",
                                        FieldType.RATIO,
                                        "The importing side's value / the exporting side's; missing where that is zero.")
                                .optional(),
                        Field.of(
                                        "best_lag",
                                        FieldType.NUMBER,
                                        "Months, 0 to 2, after which the importing side's figures come closest to the exporting"
                                                + " side's; missing with fewer than 6 months to compare.")
                                .optional(),
                        Field.of(
                                "status",
                                FieldType.STATUS,
                                "OK, ONE_SIDED (one side has nothing in periods that both delivered) or PARTIAL (months of the"
                                        + " year are missing on a side).")),
                List.of("reporter", "mirror_reporter", "region_code", "partner", "flow", "year"));
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.REFERENCE, Source.JOB, Source.DELIVERIES, Source.CUBE);
    }

    @Override
    public TableRows from(Basis basis) {
        List<Row> rows = new ArrayList<>();
        TableRow row = new TableRow(contract().fieldNames());
        for (Mirror mirror : basis.partner()
                .map(partner -> MirrorOfReporters.of(basis, partner))
                .orElseGet(() -> MirrorOfCountries.of(basis))) {
            mirror.rows(row, rows::add);
        }
        return new TableRows.AtHand(rows);
    }
}
