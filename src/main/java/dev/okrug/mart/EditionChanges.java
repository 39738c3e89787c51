package dev.okrug.mart;

import dev.okrug.reference.CommodityFamilies;
import dev.okrug.reference.Editions;
import java.io.Serializable;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The codes that have to be looked at together to hold a year against the year before. */
final class EditionChanges implements Serializable {

    private static final long serialVersionUID = 1;

    private final SortedMap<Integer, CommodityFamilies> byYear = new TreeMap<>();

    EditionChanges(Basis basis) {
        Editions editions = basis.reference().editions();
        editions.firstYears().forEach(year -> byYear.put(year, editions.between(year - 1, year)));
    }

    /** The years that an edition may tell from the year before. */
    Set<Integer> years() {
        return byYear.keySet();
    }

    CommodityFamilies of(int year) {
        return byYear.getOrDefault(year, CommodityFamilies.NONE);
    }
}
