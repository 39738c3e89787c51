package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.cube.GroupedRow;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;

/** Sums of commodities at each level of the tree. */
final class CommodityTree {

    private final Map<Integer, Map<String, CommoditySums>> levels = new TreeMap<>();
    /** Many rows are of one code. */
    private final Map<Integer, Map<Long, CommoditySums>> byCode = new TreeMap<>();

    CommodityTree() {
        for (int level : CommodityNames.LEVELS) {
            levels.put(level, new TreeMap<>());
            byCode.put(level, new TreeMap<>());
        }
    }

    void add(Row row) {
        long code = GroupedRow.commodity(row);
        levels.forEach((level, sums) -> byCode.get(level)
                .computeIfAbsent(
                        CommodityCode.atMost(level, code),
                        cut -> sums.computeIfAbsent(CommodityCode.text(level, cut), text -> new CommoditySums()))
                .add(row));
    }

    /** Shows each level with its sums by published code. */
    void forEachLevel(BiConsumer<Integer, Map<String, CommoditySums>> show) {
        levels.forEach(show);
    }
}
