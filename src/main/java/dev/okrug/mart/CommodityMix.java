package dev.okrug.mart;

import java.io.Serializable;
import java.util.List;

/**
 * What the trade of a scope, flow and year is made of.
 *
 * @param cents the whole
 * @param baseCents the whole of the year before; 0 where years are not compared
 * @param leading the largest headings, the largest first
 * @param others how many headings come after them
 * @param concentration over headings
 * @param margins over subheadings; all are new where years are not compared
 */
record CommodityMix(
        Scope scope,
        int year,
        Flow flow,
        long cents,
        long baseCents,
        List<Heading> leading,
        long others,
        Hhi concentration,
        Margins margins)
        implements Serializable {

    /** A heading and its value. */
    record Heading(long code, long cents) implements Serializable {}

    /** What the change from the year before is made of: of subheadings traded in both years, only now, only then. */
    record Margins(Part continuing, Part added, Part gone) implements Serializable {}

    /** Some subheadings. */
    record Part(int subheadings, long cents, long baseCents) implements Serializable {}

    /** Fills in whose trade it is, of which flow and year. */
    void fill(TableRow row, String reporter) {
        row.set("reporter", reporter);
        Scopes.fill(row, scope);
        row.set("flow", flow.word());
        row.set("year", year);
    }

    /** Of the headings after the leading ones. */
    long othersCents() {
        return leading.stream().mapToLong(Heading::cents).reduce(cents, Math::subtractExact);
    }
}
