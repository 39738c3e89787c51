package dev.okrug.mart;

import dev.okrug.cube.GroupedRow;
import dev.okrug.cube.Measures;
import org.apache.spark.sql.Row;

/**
 * What was traded of one commodity in each delivered period: as itself, and as the base of a year later, which may be of other
 * regions. Periods are known by their place among those delivered; one without trade has no sums.
 */
final class CommodityHistory {

    private static final int EXPORTS = Measures.ALL.indexOf(Measures.EXPORTS);
    private static final int IMPORTS = Measures.ALL.indexOf(Measures.IMPORTS);

    /** All measures. */
    private final long[][] own;
    /** Of the base no more than exports and imports is asked for. */
    private final FlowPair[] base;

    CommodityHistory(int periods) {
        this.own = new long[periods][];
        this.base = new FlowPair[periods];
    }

    void add(int period, Row row) {
        if (GroupedRow.isFigure(row)) {
            if (own[period] == null) {
                own[period] = new long[Measures.ALL.size()];
            }
            for (int i = 0; i < own[period].length; i++) {
                own[period][i] = Math.addExact(own[period][i], GroupedRow.measure(row, i));
            }
        }
        if (GroupedRow.isBase(row)) {
            if (base[period] == null) {
                base[period] = new FlowPair();
            }
            base[period].add(GroupedRow.exports(row), GroupedRow.imports(row));
        }
    }

    /** The sums of a time and its base; null where nothing was traded in either. */
    FlowSums over(int[] ownPeriods, int[] basePeriods) {
        FlowPair figure = new FlowPair();
        FlowPair ofBase = new FlowPair();
        boolean isTraded = false;
        for (int period : ownPeriods) {
            if (own[period] != null) {
                figure.add(own[period][EXPORTS], own[period][IMPORTS]);
                isTraded = true;
            }
        }
        for (int period : basePeriods) {
            if (base[period] != null) {
                ofBase.add(base[period]);
                isTraded = true;
            }
        }
        return isTraded ? FlowSums.of(figure, ofBase) : null;
    }

    /** A measure of some periods together. */
    long measure(String measure, int[] periods) {
        int place = Measures.ALL.indexOf(measure);
        long sum = 0;
        for (int period : periods) {
            if (own[period] != null) {
                sum = Math.addExact(sum, own[period][place]);
            }
        }
        return sum;
    }
}
