package dev.okrug.cube;

import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.udf;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * Which sums of which years a region's trade of a period is part of: as itself, and as the base of a year later. Sums are
 * numbers here, since every task gets a copy of this; a part is one number too, since every row has several.
 */
public final class Contributions implements UDF2<Integer, Integer, List<Long>> {

    private static final long serialVersionUID = 1;

    /** A part in bits: the sum, the year, and last whether it is of the base. */
    private static final int YEAR_BITS = 16;

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
        own.forEach(sum -> parts.add(part(sum, period.year(), 0)));
        base.forEach(sum -> parts.add(part(sum, period.year() + 1, 1)));
        byRegion.computeIfAbsent(region, each -> new HashMap<>()).put(period.code(), parts);
    }

    private long part(int sum, int year, int base) {
        sums = Math.max(sums, sum + 1);
        return ((long) sum << (YEAR_BITS + 1)) | ((long) year << 1) | base;
    }

    static int sum(long part) {
        return Math.toIntExact(part >> (YEAR_BITS + 1));
    }

    static int year(long part) {
        return Math.toIntExact((part >> 1) & ((1 << YEAR_BITS) - 1));
    }

    static boolean isBase(long part) {
        return (part & 1) == 1;
    }

    static Column sum(Column part) {
        return shiftright(part, YEAR_BITS + 1).cast(DataTypes.IntegerType);
    }

    static Column year(Column part) {
        return shiftright(part, 1).bitwiseAND((1L << YEAR_BITS) - 1).cast(DataTypes.IntegerType);
    }

    static Column isBase(Column part) {
        return part.bitwiseAND(1L).equalTo(1L);
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
