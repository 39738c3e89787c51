package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Delivered periods by their place among all, so that sums by period are arrays. */
final class PeriodPlaces implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<Period, Integer> places = new HashMap<>();

    PeriodPlaces(SortedSet<Period> delivered) {
        delivered.forEach(period -> places.put(period, places.size()));
    }

    int size() {
        return places.size();
    }

    int of(Period delivered) {
        return places.get(delivered);
    }

    /** The periods of all moments, in the order of these. */
    Map<Period, Parts> times(FrameCalendar calendar) {
        Map<Period, Parts> times = new LinkedHashMap<>();
        calendar.moments().forEach(moment -> times.put(moment, parts(calendar, moment)));
        return times;
    }

    /** The periods whose sums are the figure of a moment and its base. */
    Parts parts(FrameCalendar calendar, Period moment) {
        return new Parts(
                all(calendar.parts(Span.MOMENT, moment)), all(calendar.parts(Span.MOMENT, moment.yearBefore())));
    }

    private int[] all(List<Period> periods) {
        return periods.stream().mapToInt(places::get).toArray();
    }

    /** Which periods make up a time and its base. */
    static final class Parts implements Serializable {

        private static final long serialVersionUID = 1;

        private final int[] own;
        private final int[] base;

        private Parts(int[] own, int[] base) {
            this.own = own;
            this.base = base;
        }

        FlowSums of(PeriodSums sums) {
            return sums.over(own, base);
        }

        /** Null where nothing was traded in any of the periods. */
        FlowSums of(CommodityHistory history) {
            return history.over(own, base);
        }

        /** @param place of the measure among those asked for */
        long measure(int place, CommodityHistory history) {
            return history.measure(place, own);
        }
    }
}
