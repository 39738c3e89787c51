package dev.okrug.mart;

/**
 * Prices and volumes of the same items in two years, while the items are added one after the other, in their order. With value v
 * and weight w of an item, and 0 for the year before, the price indices are of Laspeyres Σ(v₁·w₀/w₁)/Σv₀ and of Paasche
 * Σv₁/Σ(v₀·w₁/w₀); the volume indices are Σ(v₀·w₁/w₀)/Σv₀ and Σv₁/Σ(v₁·w₀/w₁). Those of Fisher (1922) are the geometric means of
 * both, and the only ones whose product is the change of value.
 */
final class PriceVolume {

    private int items;
    private double value;
    private double base;
    /** What the goods of the year before would cost at prices of this one. */
    private double baseAtPrices;
    /** What the goods of this year would have cost the year before. */
    private double valueAtBasePrices;

    /** Adds an item that was traded, with a weight, in both years. */
    void add(Weighed year, Weighed before) {
        items++;
        value += year.cents;
        base += before.cents;
        baseAtPrices += (double) year.cents / year.grams * before.grams;
        valueAtBasePrices += (double) before.cents / before.grams * year.grams;
    }

    /** Value and net weight of what has one. */
    record Weighed(long cents, long grams) {

        static final Weighed NOTHING = new Weighed(0, 0);

        boolean isPriced() {
            return cents > 0 && grams > 0;
        }
    }

    int items() {
        return items;
    }

    /** Value of the items in the year, in cents. */
    double value() {
        return value;
    }

    /** The same a year before. */
    double base() {
        return base;
    }

    double priceLaspeyres() {
        return baseAtPrices / base;
    }

    double pricePaasche() {
        return value / valueAtBasePrices;
    }

    double priceFisher() {
        return Math.sqrt(priceLaspeyres() * pricePaasche());
    }

    double volumeLaspeyres() {
        return valueAtBasePrices / base;
    }

    double volumePaasche() {
        return value / baseAtPrices;
    }

    double volumeFisher() {
        return Math.sqrt(volumeLaspeyres() * volumePaasche());
    }
}
