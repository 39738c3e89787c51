package dev.okrug.mart;

/** What several tables are made of: worked out when the first of them asks, and never if none does. */
public final class Workings {

    private final TurnoverSeries series = new TurnoverSeries();
    private final CommodityMixes mixes = new CommodityMixes();
    private BasketTurnover baskets;

    TurnoverSeries series() {
        return series;
    }

    CommodityMixes mixes() {
        return mixes;
    }

    synchronized BasketTurnover baskets(Basis basis) {
        if (baskets == null) {
            baskets = BasketTurnover.of(basis, basis.settings().baskets());
        }
        return baskets;
    }
}
