package dev.okrug.mart;

import java.util.List;

/**
 * How a table adds up to the whole: within each slice, its exports and imports of a year are those of the cube.
 *
 * @param frame the time that the table gives figures for
 * @param slice SQL expression; the rows in which it has the same value are together the whole
 * @param slices the values that it has, so that a slice without a row is missed
 * @param exports SQL expression of exports in USD
 * @param imports SQL expression of imports in USD
 */
public record Totals(Frame frame, String slice, List<String> slices, String exports, String imports) {

    /** A table of which all rows together are the whole. */
    static Totals of(Frame frame) {
        return of(frame, "''", "");
    }

    static Totals of(Frame frame, String slice, String... slices) {
        return new Totals(frame, slice, List.of(slices), "exports_usd", "imports_usd");
    }

    /** SQL expression of the year that a row belongs to. */
    String year() {
        return frame == Frame.MONTHLY ? "year(month)" : "year";
    }
}
