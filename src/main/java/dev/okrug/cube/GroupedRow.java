package dev.okrug.cube;

import dev.okrug.contract.Period;
import org.apache.spark.sql.Row;

/** A row that is part of a sum: commodity, the sides of a comparison that it is on, period, measures. */
public final class GroupedRow {

    static final int COMMODITY = 0;
    static final int SIDES = 1;
    static final int PERIOD = 2;
    static final int MEASURES = 3;

    private static final int EXPORTS = MEASURES + Measures.ALL.indexOf(Measures.EXPORTS);
    private static final int IMPORTS = MEASURES + Measures.ALL.indexOf(Measures.IMPORTS);

    private GroupedRow() {}

    public static long commodity(Row row) {
        return row.getLong(COMMODITY);
    }

    /** Whether it is part of the figure of its own year. */
    public static boolean isFigure(Row row) {
        return (row.getInt(SIDES) & Contributions.FIGURE) != 0;
    }

    /** Whether it is part of the base of the year after. */
    public static boolean isBase(Row row) {
        return (row.getInt(SIDES) & Contributions.BASE) != 0;
    }

    public static Period period(Row row) {
        return new Period(row.getInt(PERIOD));
    }

    public static long exports(Row row) {
        return row.getLong(EXPORTS);
    }

    public static long imports(Row row) {
        return row.getLong(IMPORTS);
    }

    /** One of the measures, by its place among all. */
    public static long measure(Row row, int place) {
        return row.getLong(MEASURES + place);
    }
}
