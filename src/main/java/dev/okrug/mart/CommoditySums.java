package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.Measures;
import org.apache.spark.sql.Row;

/** What was traded of one commodity in one moment and a year before, while it is added up; in whole cents and grams. */
final class CommoditySums {

    /** Columns of the rows that are added up: commodity, whether it is of the base, period, and the measures. */
    private static final int COMMODITY = 0;

    private static final int IS_BASE = 1;
    private static final int PERIOD = 2;
    private static final int MEASURES = 3;
    private static final int EXPORTS = Measures.ALL.indexOf(Measures.EXPORTS);
    private static final int IMPORTS = Measures.ALL.indexOf(Measures.IMPORTS);

    private final long[] figures = new long[Measures.ALL.size()];
    private long exportsBase;
    private long importsBase;

    /** The last month of a row's period. */
    static int lastMonth(Row row) {
        return new Period(row.getInt(PERIOD)).lastMonth();
    }

    static long commodity(Row row) {
        return row.getLong(COMMODITY);
    }

    void add(Row row) {
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
