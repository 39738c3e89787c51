package dev.okrug.mart;

/**
 * What was traded of one commodity in each delivered period: as itself, and as the base of a year later, which may be of other
 * regions. Periods are known by their place among those delivered; one without trade has no sums.
 */
final class CommodityHistory {

    private static final int EXPORTS = 0;
    private static final int IMPORTS = 1;

    private final long[][] own;
    /** Of the base no more than exports and imports is asked for. */
    private final FlowPair[] base;

    CommodityHistory(int periods) {
        this.own = new long[periods][];
        this.base = new FlowPair[periods];
    }

    /** @param measures exports, imports, and what else is asked for */
    void add(int period, long[] measures) {
        if (own[period] == null) {
            own[period] = new long[measures.length];
        }
        for (int i = 0; i < measures.length; i++) {
            own[period][i] = Math.addExact(own[period][i], measures[i]);
        }
    }

    void addBase(int period, long[] measures) {
        if (base[period] == null) {
            base[period] = new FlowPair();
        }
        base[period].add(measures[EXPORTS], measures[IMPORTS]);
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

    /** A measure of some periods together, by its place among those asked for. */
    long measure(int place, int[] periods) {
        long sum = 0;
        for (int period : periods) {
            if (own[period] != null) {
                sum = Math.addExact(sum, own[period][place]);
            }
        }
        return sum;
    }
}
