package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** Figures of turnover that are not what they were in the release before, and why. */
final class Revisions implements Mart {

    @Override
    public Contract contract() {
        return new Contract(
                FormerRelease.TABLE,
                "Figures of turnover by month and year that are not what they were in the release before; none in the first"
                        + " release. One row per table, row and column.",
                List.of(
                        Field.of("reporter", FieldType.CODE, "Whose statistics these are."),
                        Field.of("table_name", FieldType.CODE, "The table that the figure stands in."),
                        Field.of("row_key", FieldType.TEXT, "Its row: key columns and their values."),
                        Field.of("column_name", FieldType.CODE, "Its column."),
                        Field.of("former_release", FieldType.CODE, "The release before."),
                        Field.of("old_usd", FieldType.USD, "What it was there; missing where there was no such figure.")
                                .optional()
                                .notAdditive(),
                        Field.of("new_usd", FieldType.USD, "What it is now; missing where there is none any more.")
                                .optional()
                                .notAdditive(),
                        Field.of("difference_usd", FieldType.USD, "New − old; what is missing counts as nothing.")
                                .notAdditive(),
                        Field.of(
                                "cause",
                                FieldType.STATUS,
                                "NEW_DELIVERY, NEW_VINTAGE (a delivery replaces one that counted), DELIVERY_GONE, REFERENCE"
                                        + " (another pack), JOB (another job, file that it names, or Okrug).")),
                List.of("reporter", "table_name", "row_key", "column_name"));
    }

    @Override
    public boolean closing() {
        return true;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.TABLES, Source.FORMER_RELEASE);
    }

    @Override
    public TableRows from(Basis basis) {
        TableRow row = new TableRow(contract().fieldNames());
        List<Row> rows = new ArrayList<>();
        for (Revision each : basis.made().revisions()) {
            row.set("reporter", basis.reporter());
            row.set("table_name", each.table());
            row.set("row_key", each.rowKey());
            row.set("column_name", each.column());
            row.set("former_release", basis.former().orElseThrow().release());
            row.set("old_usd", each.oldCents() == null ? null : Money.usd(each.oldCents()));
            row.set("new_usd", each.newCents() == null ? null : Money.usd(each.newCents()));
            row.set("difference_usd", Money.usd(each.differenceCents()));
            row.set("cause", each.cause().name());
            rows.add(row.take());
        }
        return new TableRows.AtHand(rows);
    }
}
