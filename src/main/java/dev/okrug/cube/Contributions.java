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
 * Which sums a region's trade of a period is part of: of the figure of its own year, and of the base of the year after. Sums
 * are numbers here, since every task gets a copy of this; a part is one number too, since every row has several.
 */
public final class Contributions implements UDF2<Integer, Integer, List<Long>> {

    private static final long serialVersionUID = 1;

    /** A part in bits: the sum, and last the sides of the comparison that it is on. */
    private static final int SIDE_BITS = 2;

    private static final int SIDES = (1 << SIDE_BITS) - 1;

    static final int FIGURE = 1;
    static final int BASE = 2;

    private final Map<Integer, Map<Integer, List<Long>>> byRegion = new HashMap<>();
    private int sums;

    /**
     * Adds what the trade of a region and period is part of. What is on both sides of a sum is one part.
     *
     * @param own numbers of sums whose figure it is part of
     * @param base numbers of sums whose base it is part of, a year later
     */
    public void put(int region, Period period, List<Integer> own, List<Integer> base) {
        SortedMap<Integer, Integer> sides = new TreeMap<>();
        own.forEach(sum -> sides.merge(sum, FIGURE, (one, other) -> one | other));
        base.forEach(sum -> sides.merge(sum, BASE, (one, other) -> one | other));
        List<Long> parts = new ArrayList<>();
        sides.forEach((sum, side) -> parts.add((long) sum << SIDE_BITS | side));
        byRegion.computeIfAbsent(region, each -> new HashMap<>()).put(period.code(), parts);
        sums = sides.isEmpty() ? sums : Math.max(sums, sides.lastKey() + 1);
    }

    static int sum(long part) {
        return Math.toIntExact(part >> SIDE_BITS);
    }

    static int sides(long part) {
        return (int) part & SIDES;
    }

    static Column sum(Column part) {
        return shiftright(part, SIDE_BITS).cast(DataTypes.IntegerType);
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
