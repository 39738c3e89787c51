package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.cube.Measures;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** What one region traded of one commodity in one moment and a year before, while it is added up; cents and grams. */
final class CommoditySums {

    /** Columns of the rows that are added up: a commodity, whether the row is of the base, and the measures. */
    private static final int COMMODITY = 0;

    private static final int IS_BASE = 1;
    private static final int MEASURES = 2;
    private static final int EXPORTS = Measures.ALL.indexOf(Measures.EXPORTS);
    private static final int IMPORTS = Measures.ALL.indexOf(Measures.IMPORTS);

    private final long[] figures = new long[Measures.ALL.size()];
    private long exportsBase;
    private long importsBase;

    /** Adds rows up at each level of the tree, by the commodity cut to it. */
    static Map<Integer, Map<Long, CommoditySums>> atEachLevel(List<Integer> levels, Iterator<Row> rows) {
        Map<Integer, Map<Long, CommoditySums>> sums = new TreeMap<>();
        levels.forEach(level -> sums.put(level, new HashMap<>()));
        rows.forEachRemaining(row -> sums.forEach((level, commodities) -> commodities
                .computeIfAbsent(CommodityCode.atMost(level, row.getLong(COMMODITY)), code -> new CommoditySums())
                .add(row)));
        return sums;
    }

    private void add(Row row) {
        if (row.getBoolean(IS_BASE)) {
            exportsBase = Math.addExact(exportsBase, row.getLong(MEASURES + EXPORTS));
            importsBase = Math.addExact(importsBase, row.getLong(MEASURES + IMPORTS));
        } else {
            for (int i = 0; i < figures.length; i++) {
                figures[i] = Math.addExact(figures[i], row.getLong(MEASURES + i));
            }
        }
    }

    long figure(Flow flow) {
        return switch (flow) {
            case EXPORTS -> figures[EXPORTS];
            case IMPORTS -> figures[IMPORTS];
            case TURNOVER -> Math.addExact(figure(Flow.EXPORTS), figure(Flow.IMPORTS));
        };
    }

    long base(Flow flow) {
        return switch (flow) {
            case EXPORTS -> exportsBase;
            case IMPORTS -> importsBase;
            case TURNOVER -> Math.addExact(exportsBase, importsBase);
        };
    }

    long measure(String measure) {
        return figures[Measures.ALL.indexOf(measure)];
    }
}
