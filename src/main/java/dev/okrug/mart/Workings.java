package dev.okrug.mart;

/** What several tables are made of: worked out when the first of them asks, and never if none does. */
public final class Workings {

    private final TurnoverSeries series = new TurnoverSeries();
    private final CommodityMixes mixes = new CommodityMixes();

    TurnoverSeries series() {
        return series;
    }

    CommodityMixes mixes() {
        return mixes;
    }
}
