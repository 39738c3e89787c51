package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.cube.GroupedRow;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** What a subject traded of each commodity, at each level of the tree. */
final class CommodityTree {

    private final PeriodPlaces places;
    private final SortedMap<Integer, SortedMap<String, CommodityHistory>> levels = new TreeMap<>();
    /** Many rows are of one code. */
    private final Map<Integer, Map<Integer, CommodityHistory>> byCode = new HashMap<>();

    CommodityTree(PeriodPlaces places) {
        this.places = places;
        for (int level : CommodityNames.LEVELS) {
            levels.put(level, new TreeMap<>());
            byCode.put(level, new HashMap<>());
        }
    }

    void add(Row row) {
        long code = GroupedRow.commodity(row);
        int period = places.of(GroupedRow.period(row));
        levels.forEach((level, histories) -> {
            long cut = CommodityCode.atMost(level, code);
            byCode.get(level)
                    .computeIfAbsent(
                            CommodityCode.compact(cut),
                            each -> histories.computeIfAbsent(
                                    CommodityCode.text(level, cut), text -> new CommodityHistory(places.size())))
                    .add(period, row);
        });
    }

    /** Histories by published code, by level. */
    SortedMap<Integer, SortedMap<String, CommodityHistory>> levels() {
        return levels;
    }
}
