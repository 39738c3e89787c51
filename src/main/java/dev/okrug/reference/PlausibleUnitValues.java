package dev.okrug.reference;

import dev.okrug.contract.Fault;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a kilogram of the goods of a chapter usually costs. The ranges are wide estimates of our own, made to tell dollars from
 * thousands of dollars and not to judge a price; so they are no part of a pack's digest.
 *
 * @param ranges by chapter
 */
public record PlausibleUnitValues(Map<Integer, Range> ranges) {

    private static final String FILE = "plausible_unit_values.csv";

    /** In USD per kilogram. */
    public record Range(BigDecimal low, BigDecimal high) implements Serializable {}

    public PlausibleUnitValues {
        ranges = Collections.unmodifiableMap(new TreeMap<>(ranges));
    }

    /** The ranges that come with Okrug. */
    public static PlausibleUnitValues load() {
        return read(PackFiles.common(FILE));
    }

    static PlausibleUnitValues read(PackFiles files) {
        Problems problems = new Problems();
        Map<Integer, Range> ranges = new TreeMap<>();
        List<CsvRow> rows = new PackTables(files, problems).rows(FILE, "chapter", "low_usd_per_kg", "high_usd_per_kg");
        for (CsvRow row : rows) {
            Range range = new Range(row.decimal("low_usd_per_kg"), row.decimal("high_usd_per_kg"));
            if (range.low().signum() <= 0 || range.low().compareTo(range.high()) >= 0) {
                row.problem("the range " + range.low() + " to " + range.high() + " is none; give a low above 0 and"
                        + " below the high");
            }
            if (ranges.put(row.number("chapter"), range) != null) {
                row.problem("chapter '" + row.text("chapter") + "' stands twice; remove one");
            }
        }
        problems.stopIfAny(Fault.Kind.SPEC, "Cannot use the ranges of unit values");
        return new PlausibleUnitValues(ranges);
    }
}
