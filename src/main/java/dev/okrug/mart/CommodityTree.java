package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a subject traded of each commodity, at each level of the tree. */
final class CommodityTree {

    private final int periods;
    private final SortedMap<Integer, SortedMap<String, CommodityHistory>> levels = new TreeMap<>();
    /** Many sums are of one code. */
    private final Map<Integer, Map<Integer, CommodityHistory>> byCode = new HashMap<>();

    /** @param periods how many were delivered */
    CommodityTree(int periods) {
        this.periods = periods;
        for (int level : CommodityNames.LEVELS) {
            levels.put(level, new TreeMap<>());
            byCode.put(level, new HashMap<>());
        }
    }

    /**
     * Takes what was traded of a code in a period.
     *
     * @param isFigure whether it is part of the figure of its own year
     * @param isBase whether it is part of the base of the year after
     * @param measures exports, imports, and what else is asked for
     */
    void add(long code, int period, boolean isFigure, boolean isBase, long[] measures) {
        levels.forEach((level, histories) -> {
            long cut = CommodityCode.atMost(level, code);
            CommodityHistory history = byCode.get(level)
                    .computeIfAbsent(
                            CommodityCode.compact(cut),
                            each -> histories.computeIfAbsent(
                                    CommodityCode.text(level, cut), text -> new CommodityHistory(periods)));
            if (isFigure) {
                history.add(period, measures);
            }
            if (isBase) {
                history.addBase(period, measures);
            }
        });
    }

    /** Histories by published code, by level. */
    SortedMap<Integer, SortedMap<String, CommodityHistory>> levels() {
        return levels;
    }
}
