package dev.okrug.mart;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

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

    /**
     * What they might trade in a heading that both trade.
     *
     * @param ofHeading of all regions
     * @param easiness how much they trade in all headings over what they would if they traded with each other as with all
     * @param cents the potential
     */
    record Cell(int region, int heading, Trade trade, Trade ofHeading, double easiness, long cents) {}

    /** By region, then by heading: sums of floating numbers are the same in one order only. */
    private final SortedMap<Integer, SortedMap<Integer, Trade>> byRegion = new TreeMap<>();

    private final Map<Integer, Trade> byHeading = new HashMap<>();

    /** Adds trade; what corrections have made negative is no supply and no demand. */
    void add(int region, int heading, long all, long ofPartner) {
        Trade trade = new Trade(Math.max(0, all), Math.max(0, ofPartner));
        byRegion.computeIfAbsent(region, each -> new TreeMap<>()).merge(heading, trade, Trade::plus);
        byHeading.merge(heading, trade, Trade::plus);
    }

    /** Each heading of each region in which neither side has nothing, in order. */
    void each(Consumer<Cell> to) {
        byRegion.forEach((region, ofRegion) -> {
            double easiness = easiness(ofRegion);
            ofRegion.forEach((heading, trade) -> {
                Trade all = byHeading.get(heading);
                double expected = expected(trade, all);
                if (expected > 0) {
                    to.accept(new Cell(region, heading, trade, all, easiness, Math.round(expected * easiness)));
                }
            });
        });
    }

    private double easiness(SortedMap<Integer, Trade> ofRegion) {
        double expected = 0;
        double actual = 0;
        for (Map.Entry<Integer, Trade> each : ofRegion.entrySet()) {
            expected += expected(each.getValue(), byHeading.get(each.getKey()));
            actual += each.getValue().ofPartner();
        }
        return actual / expected;
    }

    private static double expected(Trade trade, Trade heading) {
        return heading.all() == 0 ? 0 : (double) trade.all() / heading.all() * heading.ofPartner();
    }
}
