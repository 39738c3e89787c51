package dev.okrug.mart;

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

    /**
     * @param sums of all commodities by code; null where one was not traded
     * @param isRanked whether anybody asks for ranks
     */
    static CommodityPlaces of(List<FlowSums> sums, Flow flow, boolean isRanked) {
        long whole = 0;
        long base = 0;
        for (FlowSums each : sums) {
            if (each != null) {
                whole = Math.addExact(whole, each.figure(flow));
                base = Math.addExact(base, each.base(flow));
            }
        }
        return new CommodityPlaces(whole, base, isRanked ? ranks(sums, flow) : new int[0]);
    }

    /** Equal values are told apart by code, so that every run agrees. */
    private static int[] ranks(List<FlowSums> sums, Flow flow) {
        long[] figures = sums.stream()
                .mapToLong(each -> each == null ? 0 : each.figure(flow))
                .toArray();
        List<Integer> largestFirst = IntStream.range(0, figures.length)
                .filter(commodity -> figures[commodity] != 0)
                .boxed()
                .sorted((one, other) -> Long.compare(figures[other], figures[one]))
                .toList();
        int[] ranks = new int[figures.length];
        int rank = 1;
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

    /** 1 is the largest; a flow of nothing has no place. */
    int rank(int commodity) {
        return ranks[commodity];
    }
}
