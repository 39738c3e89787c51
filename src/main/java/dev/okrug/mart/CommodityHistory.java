package dev.okrug.mart;

import dev.okrug.cube.GroupedRow;
import dev.okrug.cube.Measures;
import org.apache.spark.sql.Row;

/**
 * What was traded of one commodity in each delivered period: as itself, and as the base of a year later, which may be of other
 * regions. Periods are known by their place among those delivered; one without trade has no sums.
 */
final class CommodityHistory {

    private final long[][] own;
    private final long[][] base;

    CommodityHistory(int periods) {
        this.own = new long[periods][];
        this.base = new long[periods][];
    }

    void add(int period, Row row) {
        long[][] sums = GroupedRow.isBase(row) ? base : own;
        if (sums[period] == null) {
            sums[period] = new long[Measures.ALL.size()];
        }
        for (int i = 0; i < sums[period].length; i++) {
            sums[period][i] = Math.addExact(sums[period][i], GroupedRow.measure(row, i));
        }
    }

    /** The sums of a time and its base; null where nothing was traded in either. */
    CommoditySums over(int[] ownPeriods, int[] basePeriods) {
        CommoditySums sums = null;
        for (int period : ownPeriods) {
            if (own[period] != null) {
                sums = sums == null ? new CommoditySums() : sums;
                sums.add(own[period]);
            }
        }
        for (int period : basePeriods) {
            if (base[period] != null) {
                sums = sums == null ? new CommoditySums() : sums;
                sums.addBase(base[period]);
            }
        }
        return sums;
    }
}
