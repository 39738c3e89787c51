package dev.okrug.mart;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.io.Serializable;
import java.util.List;

/**
 * A figure against its base: the columns that every comparison gives. The words before the columns are the figure's:
 * {@code exports} gives {@code exports_usd}, {@code exports_base_usd}, {@code exports_growth} and so on.
 */
final class Comparison implements Serializable {

    private static final long serialVersionUID = 1;

    private final String words;
    private final String usd;
    private final String baseUsd;
    private final String growth;
    private final String ratio;
    private final String status;

    Comparison(String figure) {
        this.words =
                Character.toUpperCase(figure.charAt(0)) + figure.substring(1).replace('_', ' ');
        this.usd = figure + "_usd";
        this.baseUsd = figure + "_base_usd";
        this.growth = figure + "_growth";
        this.ratio = figure + "_ratio";
        this.status = figure + "_status";
    }

    /** The columns after the figure itself. */
    List<Field> fields() {
        return List.of(
                Field.of(
                                baseUsd,
                                FieldType.USD,
                                words + " in the same months a year before; missing where that was not delivered.")
                        .optional(),
                Field.of(growth, FieldType.GROWTH, words + " / base − 1; given for OK and LOW_BASE only.")
                        .optional(),
                Field.of(ratio, FieldType.RATIO, words + " / base; given for OK and LOW_BASE only.")
                        .optional(),
                Field.of(
                        status,
                        FieldType.STATUS,
                        "How to read the comparison: OK, NEW, GONE, BOTH_ZERO,"
                                + " MISSING_BASE, INCOMPLETE, LOW_BASE or NEGATIVE_BASE."));
    }

    /** Fills in the figure and its comparison. */
    void fill(TableRow row, Compared figure) {
        cells(row).fill(row, figure);
    }

    /** Where its columns are in rows of a table. */
    Cells cells(TableRow row) {
        return new Cells(row.place(usd), row.place(baseUsd), row.place(growth), row.place(ratio), row.place(status));
    }

    /** Places of columns. */
    record Cells(int usd, int baseUsd, int growth, int ratio, int status) {

        void fill(TableRow row, Compared figure) {
            row.set(usd, figure.usd());
            row.set(baseUsd, figure.baseUsd());
            row.set(growth, figure.growth());
            row.set(ratio, figure.ratio());
            row.set(status, figure.status().name());
        }
    }
}
