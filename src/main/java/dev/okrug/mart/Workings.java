package dev.okrug.mart;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What several tables are made of: worked out when the first of them asks, and never if none does. */
public final class Workings {

    private final Map<Frame, FrameCalendar> calendars = new EnumMap<>(Frame.class);
    private final TurnoverSeries series = new TurnoverSeries();
    private final CommodityMixes mixes;
    private final Complexities complexities = new Complexities();
    private final TraderCells traders = new TraderCells();
    private BasketTurnover baskets;
    private Deliverers deliverers;

    /** @param marts that are asked for: what none of them needs is not worked out */
    public Workings(Collection<String> marts) {
        this.mixes = new CommodityMixes(!Collections.disjoint(marts, CommodityMixes.COMPARING));
    }

    synchronized Deliverers deliverers(Basis basis) {
        if (deliverers == null) {
            deliverers = new Deliverers(basis);
        }
        return deliverers;
    }

    synchronized FrameCalendar calendar(Basis basis, Frame frame) {
        return calendars.computeIfAbsent(frame, each -> new FrameCalendar(each, basis));
    }

    TurnoverSeries series() {
        return series;
    }

    CommodityMixes mixes() {
        return mixes;
    }

    Complexities complexities() {
        return complexities;
    }

    TraderCells traders() {
        return traders;
    }

    /** How many cells of traders there are with which status, once a table has asked. */
    public Map<String, Long> traderCells() {
        return traders.counts();
    }

    synchronized BasketTurnover baskets(Basis basis) {
        if (baskets == null) {
            baskets = BasketTurnover.of(basis, basis.settings().baskets(new EditionChanges(basis)));
        }
        return baskets;
    }
}
