package dev.okrug.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What the traders of one cell contributed, in cents; all of it is positive. */
public final class Cell {

    static final int NOBODY = -1;

    private final int place;
    private final int commodity;
    private final int[] traders;
    private final long[] values;
    private final long value;
    private final long net;
    private final int largestTrader;
    private final int secondTrader;

    private Cell(
            int place, int commodity, int[] traders, long[] values, long net, int largestTrader, int secondTrader) {
        this.place = place;
        this.commodity = commodity;
        this.traders = traders;
        this.values = values;
        this.value = Arrays.stream(values).reduce(0, Math::addExact);
        this.net = net;
        this.largestTrader = largestTrader;
        this.secondTrader = secondTrader;
    }

    /** The cell of a place and a commodity, with the sum of each trader. */
    static Cell of(int place, int commodity, SortedMap<Integer, Long> sums, long net) {
        List<Map.Entry<Integer, Long>> traded =
                sums.entrySet().stream().filter(each -> each.getValue() != 0).toList();
        List<Integer> bySize = traded.stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        int[] traders = traded.stream().mapToInt(Map.Entry::getKey).toArray();
        long[] values = traded.stream().mapToLong(Map.Entry::getValue).toArray();
        return new Cell(place, commodity, traders, values, net, at(bySize, 0), at(bySize, 1));
    }

    private static int at(List<Integer> bySize, int rank) {
        return rank < bySize.size() ? bySize.get(rank) : NOBODY;
    }

    public int place() {
        return place;
    }

    public int commodity() {
        return commodity;
    }

    /** The sum of all by size: what rules look at. */
    public long value() {
        return value;
    }

    /** What was traded, corrections taken off: what is published. */
    public long net() {
        return net;
    }

    /** How many contributed. */
    public int traders() {
        return traders.length;
    }

    /** Who contributed most. */
    int largestTrader() {
        return largestTrader;
    }

    /** Who contributed most of the others. */
    int secondTrader() {
        return secondTrader;
    }

    /** What a trader contributed, 0 where it did not trade. */
    long of(int trader) {
        int at = Arrays.binarySearch(traders, trader);
        return at < 0 ? 0 : values[at];
    }

    /** What the largest contributed together. */
    public long largest(int count) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, Math.max(0, sorted.length - count), sorted.length)
                .sum();
    }

    /** Those who contributed, in order. */
    int[] names() {
        return traders.clone();
    }
}
