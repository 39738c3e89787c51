package dev.okrug.mart;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What regions and one partner might trade, by what each of them trades with all others (Decreux and Spies 2016): the supply of
 * one, times the demand of the other, over all trade in the heading, times how easily these two trade. Of one year and flow.
 */
final class ExportPotential {

    /**
     * A region's trade in a heading, in cents.
     *
     * @param all with all partners
     * @param ofPartner with the one
     */
    record Trade(long all, long ofPartner) {

        Trade plus(Trade other) {
            return new Trade(Math.addExact(all, other.all), Math.addExact(ofPartner, other.ofPartner));
        }
    }

    private static final Trade NONE = new Trade(0, 0);

    /** By region, then by heading: sums of floating numbers are the same in one order only. */
    private final SortedMap<Integer, SortedMap<Integer, Trade>> byRegion = new TreeMap<>();

    private final Map<Integer, Trade> byHeading = new HashMap<>();
    private final Map<Integer, Double> easiness = new HashMap<>();

    /** Adds trade; what corrections have made negative is no supply and no demand. */
    void add(int region, int heading, long all, long ofPartner) {
        Trade trade = new Trade(Math.max(0, all), Math.max(0, ofPartner));
        byRegion.computeIfAbsent(region, each -> new TreeMap<>()).merge(heading, trade, Trade::plus);
        byHeading.merge(heading, trade, Trade::plus);
    }

    SortedMap<Integer, SortedMap<Integer, Trade>> byRegion() {
        return byRegion;
    }

    /** A heading's trade of all regions. */
    Trade ofHeading(int heading) {
        return byHeading.getOrDefault(heading, NONE);
    }

    /**
     * A region's trade with the partner over what it would be if both traded with each other as they do with all; null where
     * they have no heading in common.
     */
    Double easiness(int region) {
        return easiness.computeIfAbsent(region, this::easinessOf);
    }

    private Double easinessOf(int region) {
        double expected = 0;
        double actual = 0;
        for (Map.Entry<Integer, Trade> each : byRegion.get(region).entrySet()) {
            expected += expected(each.getValue(), ofHeading(each.getKey()));
            actual += each.getValue().ofPartner();
        }
        return expected == 0 ? null : (Double) (actual / expected);
    }

    /** In whole cents; null where either side has nothing. */
    Long potential(int region, int heading) {
        double expected = expected(byRegion.get(region).get(heading), ofHeading(heading));
        return expected == 0 ? null : (Long) Math.round(expected * easiness(region));
    }

    private static double expected(Trade trade, Trade heading) {
        return heading.all() == 0 ? 0 : (double) trade.all() / heading.all() * heading.ofPartner();
    }
}
