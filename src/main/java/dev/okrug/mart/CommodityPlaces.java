package dev.okrug.mart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where the commodities of a subject and level stand among all in one moment, by one flow. */
final class CommodityPlaces {

    private final long whole;
    private final long wholeBase;
    private final int[] ranks;

    private CommodityPlaces(long whole, long wholeBase, int[] ranks) {
        this.whole = whole;
        this.wholeBase = wholeBase;
        this.ranks = ranks;
    }

    /** @param sums of all commodities by code; null where one was not traded */
    static CommodityPlaces of(List<CommoditySums> sums, Flow flow) {
        long whole = 0;
        long base = 0;
        for (CommoditySums each : sums) {
            if (each != null) {
                whole = Math.addExact(whole, each.figure(flow));
                base = Math.addExact(base, each.base(flow));
            }
        }
        return new CommodityPlaces(whole, base, ranks(sums, flow));
    }

    /** Equal values are told apart by code, so that every run agrees. */
    private static int[] ranks(List<CommoditySums> sums, Flow flow) {
        int[] ranks = new int[sums.size()];
        int rank = 1;
        List<Integer> largestFirst = IntStream.range(0, ranks.length)
                .filter(commodity -> sums.get(commodity) != null)
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer commodity) -> sums.get(commodity).figure(flow))
                        .reversed())
                .toList();
        for (int commodity : largestFirst) {
            ranks[commodity] = rank++;
        }
        return ranks;
    }

    /** What all add up to, in cents. */
    long whole() {
        return whole;
    }

    /** The same a year before. */
    long wholeBase() {
        return wholeBase;
    }

    /** 1 is the largest. */
    int rank(int commodity) {
        return ranks[commodity];
    }
}
