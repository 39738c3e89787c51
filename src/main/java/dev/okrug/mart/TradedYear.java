package dev.okrug.mart;

/** What a scope traded in a year: commodities in the order of their codes, each with its exports and imports in cents. */
final class TradedYear {

    private final int scope;
    private final int year;
    private final long[] commodities;
    private final long[] exports;
    private final long[] imports;

    /** @param scope its number */
    TradedYear(int scope, int year, long[] commodities, long[] exports, long[] imports) {
        this.scope = scope;
        this.year = year;
        this.commodities = commodities;
        this.exports = exports;
        this.imports = imports;
    }

    /** The year of a scope without trade. */
    static TradedYear without(int scope, int year) {
        return new TradedYear(scope, year, new long[0], new long[0], new long[0]);
    }

    int scope() {
        return scope;
    }

    int year() {
        return year;
    }

    int size() {
        return commodities.length;
    }

    /** Code of a commodity, by its place. */
    long commodity(int place) {
        return commodities[place];
    }

    long cents(Flow flow, int place) {
        return flow.of(exports[place], imports[place]);
    }
}
