package dev.okrug.mart;

import java.util.List;

/**
 * How a table adds up to the whole: within each slice, its exports and imports of a year are those of the cube.
 *
 * @param frame the time that the table gives figures for
 * @param slices conditions in SQL, each of which holds for rows that together are the whole
 * @param exports SQL expression of exports in USD
 * @param imports SQL expression of imports in USD
 */
public record Totals(Frame frame, List<String> slices, String exports, String imports) {

    static Totals of(Frame frame, String... slices) {
        return new Totals(frame, List.of(slices), "exports_usd", "imports_usd");
    }

    /** SQL expression of the year that a row belongs to. */
    String year() {
        return frame == Frame.MONTHLY ? "year(month)" : "year";
    }
}
