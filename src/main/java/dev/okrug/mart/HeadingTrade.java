package dev.okrug.mart;

import dev.okrug.complexity.TradeMatrix;
import java.io.Serializable;
import java.util.List;

/**
 * What each region traded of each heading in a year, of one flow. Withheld headings and what is allocated to no region stay
 * out.
 *
 * @param regions in the order of their codes
 * @param headings codes in their order; of those that any region traded in either flow
 * @param cells where there was trade, in the order of regions, then of headings
 * @param covered the part of the whole flow that lies in the cells; null where there is none
 */
record HeadingTrade(
        int year, Flow flow, List<Territory.Named> regions, List<String> headings, List<Cell> cells, Double covered)
        implements Serializable {

    /** The regions that indices are held against: all that trade in the release. */
    static final String REFERENCE_AREA = "all_regions";

    /** By places among regions and headings. */
    record Cell(int region, int heading, long cents) implements Serializable {}

    TradeMatrix matrix() {
        TradeMatrix matrix = new TradeMatrix(regions.size(), headings.size());
        cells.forEach(cell -> matrix.add(cell.region(), cell.heading(), (double) cell.cents()));
        return matrix;
    }

    /** Fills in whose trade it is, of which flow and year. */
    void fill(TableRow row, String reporter) {
        row.set("reporter", reporter);
        row.set("year", year);
        row.set("flow", flow.word());
        row.set("reference_area", REFERENCE_AREA);
        row.set("covered_share", covered);
    }
}
