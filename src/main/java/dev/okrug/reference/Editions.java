package dev.okrug.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The editions of the Harmonized System: from which year on each is in use, and which subheadings it changed. */
public final class Editions implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String CALENDAR = "hs_editions.csv";
    private static final String CHANGES = "hs_changes.csv";
    private static final Pattern SUBHEADING = Pattern.compile("\\d{6}");

    private final TreeMap<Integer, Integer> byFirstYear = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();

    /** A subheading of an edition, and one of the edition before that held some of the same goods. */
    private record Change(int edition, String code, String formerCode) implements Serializable {}

    private Editions() {}

    static Editions read(PackTables tables) {
        Editions editions = new Editions();
        tables.rows(CALENDAR, "edition", "from_year").forEach(editions::addEdition);
        tables.rows(CHANGES, "edition", "code", "former_edition", "former_code").forEach(editions::addChange);
        return editions;
    }

    private void addEdition(CsvRow row) {
        Integer other = byFirstYear.put(row.number("from_year"), row.number("edition"));
        if (other != null) {
            row.problem("edition " + other + " begins in " + row.text("from_year") + " as well; remove one");
        }
    }

    private void addChange(CsvRow row) {
        Change change = new Change(row.number("edition"), row.required("code"), row.required("former_code"));
        if (row.number("former_edition") >= change.edition()) {
            row.problem("edition " + change.edition() + " does not come after its former edition; mend one of them");
        }
        if (isSubheading(row, change.code()) && isSubheading(row, change.formerCode())) {
            changes.add(change);
        }
    }

    private static boolean isSubheading(CsvRow row, String code) {
        if (SUBHEADING.matcher(code).matches()) {
            return true;
        }
        row.problem("'" + code + "' is no subheading of six digits; mend it");
        return false;
    }

    /** The edition in use in a year; in years before all editions that are known, the first of them. */
    public int of(int year) {
        Map.Entry<Integer, Integer> edition = byFirstYear.floorEntry(year);
        return edition == null ? byFirstYear.firstEntry().getValue() : edition.getValue();
    }

    /** The years from which on an edition is in use, in their order. */
    public List<Integer> firstYears() {
        return List.copyOf(byFirstYear.keySet());
    }

    /** What has to be looked at together to compare two years. */
    public CommodityFamilies between(int baseYear, int year) {
        if (byFirstYear.isEmpty() || of(baseYear) == of(year)) {
            return CommodityFamilies.NONE;
        }
        CommodityFamilies.Ties ties = new CommodityFamilies.Ties();
        changes.stream()
                .filter(change -> change.edition() > of(baseYear) && change.edition() <= of(year))
                .forEach(change -> ties.tie(change.code(), change.formerCode()));
        return ties.families();
    }
}
