package dev.okrug.mart;

/** Exports and imports by delivered period, in whole cents; periods are known by their place among those delivered. */
final class PeriodSums {

    private final long[] exports;
    private final long[] imports;

    PeriodSums(int periods) {
        this.exports = new long[periods];
        this.imports = new long[periods];
    }

    void add(int period, long exportCents, long importCents) {
        exports[period] = Math.addExact(exports[period], exportCents);
        imports[period] = Math.addExact(imports[period], importCents);
    }

    /**
     * The sums of a time and of its base.
     *
     * @param own places of the periods of the time
     * @param base places of the periods a year before
     */
    FlowSums over(int[] own, int[] base) {
        return new FlowSums(sum(exports, own), sum(imports, own), sum(exports, base), sum(imports, base));
    }

    private static long sum(long[] cents, int[] periods) {
        long sum = 0;
        for (int period : periods) {
            sum = Math.addExact(sum, cents[period]);
        }
        return sum;
    }
}
