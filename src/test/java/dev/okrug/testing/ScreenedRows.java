package dev.okrug.testing;

import dev.okrug.fact.Facts;
import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRecords;
import dev.okrug.fact.ScreenedRow;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.unsafe.types.UTF8String;

/** Kept records as tasks saw them go by. */
public final class ScreenedRows {

    private ScreenedRows() {}

    /** All rows, in their order. */
    public static List<ScreenedRow> of(List<Row> rows) {
        return rows.stream().map(ScreenedRows::of).toList();
    }

    private static ScreenedRow of(Row row) {
        return new ScreenedRow(
                row.getLong(place(Facts.DELIVERY)),
                row.getLong(place(Facts.LINE)),
                Outcome.of(row.getInt(place(Facts.OUTCOME))),
                row.getLong(place(Facts.RULES)),
                row.isNullAt(place(Facts.FLOW)) ? Facts.UNKNOWN_FLOW : row.getInt(place(Facts.FLOW)),
                row.getInt(place(Facts.PERIOD)),
                row.getInt(place(Facts.REGION)),
                row.getLong(place(Facts.COMMODITY)),
                row.getInt(place(Facts.PARTNER)),
                amount(row, Facts.VALUE),
                amount(row, Facts.NET_WEIGHT),
                amount(row, Facts.QUANTITY),
                text(row, Facts.QUANTITY_UNIT),
                text(row, Facts.TRADER_ID),
                text(row, Facts.TRADER_NAME),
                text(row, Facts.RAW));
    }

    private static int place(String column) {
        return ScreenedRecords.SCHEMA.fieldIndex(column);
    }

    private static long amount(Row row, String column) {
        return row.isNullAt(place(column)) ? ScreenedRow.MISSING : row.getLong(place(column));
    }

    private static UTF8String text(Row row, String column) {
        return UTF8String.fromString(row.getString(place(column)));
    }
}
