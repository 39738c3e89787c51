package dev.okrug.mart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where commodities stand among all of a region, year and level, by one flow.
 *
 * @param whole what all add up to, in cents
 * @param wholeBase the same a year before
 * @param ranks 1 is the largest; equal values are told apart by code, so that every run agrees
 */
record CommodityPlaces(long whole, long wholeBase, Map<String, Integer> ranks) {

    static CommodityPlaces of(Map<String, CommoditySums> commodities, Flow flow) {
        long whole = 0;
        long base = 0;
        for (CommoditySums each : commodities.values()) {
            whole = Math.addExact(whole, each.figure(flow));
            base = Math.addExact(base, each.base(flow));
        }
        List<String> byValue = commodities.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, CommoditySums> each) ->
                                each.getValue().figure(flow))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        byValue.forEach(commodity -> ranks.put(commodity, ranks.size() + 1));
        return new CommodityPlaces(whole, base, ranks);
    }
}
