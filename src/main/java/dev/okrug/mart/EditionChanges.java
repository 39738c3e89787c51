package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.reference.CommodityFamilies;
import dev.okrug.reference.Editions;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The codes that have to be looked at together to hold a year against the year before. */
final class EditionChanges implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<Integer, CommodityFamilies> byYear = new HashMap<>();

    EditionChanges(Basis basis) {
        Editions editions = basis.reference().editions();
        for (Period period : basis.coverage().periods()) {
            byYear.computeIfAbsent(period.year(), year -> editions.between(year - 1, year));
        }
    }

    CommodityFamilies of(int year) {
        return byYear.getOrDefault(year, CommodityFamilies.NONE);
    }
}
