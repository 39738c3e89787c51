package dev.okrug.cube;

import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.udf;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * Which sums of which years a region's trade of a period is part of: as a figure, and as the base of a year later. Sums are
 * numbers here, since every task gets a copy of this; a part is one number too, since every row has several.
 */
public final class Contributions implements UDF2<Integer, Integer, List<Long>> {

    private static final long serialVersionUID = 1;

    /** A part in bits: the sum, the year, and last the sides of the comparison that it is on. */
    private static final int YEAR_BITS = 16;

    private static final int SIDE_BITS = 2;
    private static final int SUM_SHIFT = YEAR_BITS + SIDE_BITS;
    private static final int SIDES = (1 << SIDE_BITS) - 1;

    static final int FIGURE = 1;
    static final int BASE = 2;

    private final Map<Integer, Map<Integer, List<Long>>> byRegion = new HashMap<>();
    private int sums;

    /**
     * Adds what the trade of a region and period is part of.
     *
     * @param own numbers of sums of the same year
     * @param base numbers of sums of the year after, whose base it is
     */
    public void put(int region, Period period, List<Integer> own, List<Integer> base) {
        List<Long> parts = new ArrayList<>();
        own.forEach(sum -> parts.add(part(sum, period.year(), FIGURE)));
        base.forEach(sum -> parts.add(part(sum, period.year() + 1, BASE)));
        byRegion.computeIfAbsent(region, each -> new HashMap<>()).put(period.code(), parts);
    }

    private long part(int sum, int year, int side) {
        sums = Math.max(sums, sum + 1);
        return ((long) sum << SUM_SHIFT) | ((long) year << SIDE_BITS) | side;
    }

    /** The same of all years together: what is the figure of one and the base of the next is one part then. */
    Contributions ofAllYears() {
        Contributions together = new Contributions();
        together.sums = sums;
        byRegion.forEach((region, periods) -> {
            Map<Integer, List<Long>> ofRegion = new HashMap<>();
            periods.forEach((period, parts) -> ofRegion.put(period, ofAllYears(parts)));
            together.byRegion.put(region, ofRegion);
        });
        return together;
    }

    private static List<Long> ofAllYears(List<Long> parts) {
        SortedMap<Integer, Long> bySum = new TreeMap<>();
        for (long part : parts) {
            bySum.merge(sum(part), (long) sum(part) << SUM_SHIFT | sides(part), (one, other) -> one | other);
        }
        return List.copyOf(bySum.values());
    }

    static int sum(long part) {
        return Math.toIntExact(part >> SUM_SHIFT);
    }

    static int year(long part) {
        return Math.toIntExact((part >> SIDE_BITS) & ((1 << YEAR_BITS) - 1));
    }

    static int sides(long part) {
        return (int) part & SIDES;
    }

    static Column sum(Column part) {
        return shiftright(part, SUM_SHIFT).cast(DataTypes.IntegerType);
    }

    static Column year(Column part) {
        return shiftright(part, SIDE_BITS).bitwiseAND((1L << YEAR_BITS) - 1).cast(DataTypes.IntegerType);
    }

    static Column sides(Column part) {
        return part.bitwiseAND((long) SIDES).cast(DataTypes.IntegerType);
    }

    /** One more than the largest number of a sum. */
    int sums() {
        return sums;
    }

    /** An array of parts, from columns of regions and periods. */
    Column of(Column region, Column period) {
        return udf(this, DataTypes.createArrayType(DataTypes.LongType, false)).apply(region, period);
    }

    @Override
    public List<Long> call(Integer region, Integer period) {
        return byRegion.get(region).get(period);
    }
}
