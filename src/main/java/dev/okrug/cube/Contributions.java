package dev.okrug.cube;

import static org.apache.spark.sql.functions.udf;

import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which sums of which years a region's trade of a period is part of: as itself, and as the base of a year later. Sums are
 * numbers here, since every task gets a copy of this.
 */
public final class Contributions implements UDF2<Integer, Integer, List<Row>> {

    static final String SUM = "sum";
    static final String YEAR = "year";
    static final String IS_BASE = "is_base";

    private static final long serialVersionUID = 1;

    private static final StructType CONTRIBUTION = new StructType()
            .add(SUM, DataTypes.IntegerType, false)
            .add(YEAR, DataTypes.IntegerType, false)
            .add(IS_BASE, DataTypes.BooleanType, false);

    /** Most regions are part of the same sums in all periods. Only for putting in, so tasks do without. */
    private final transient Map<List<Integer>, Integer> alike = new HashMap<>();

    private final List<int[]> sums = new ArrayList<>();
    private final Map<Integer, Map<Integer, int[]>> byRegion = new HashMap<>();

    /**
     * Adds what the trade of a region and period is part of.
     *
     * @param own numbers of sums of the same year
     * @param base numbers of sums of the year after, whose base it is
     */
    public void put(int region, Period period, List<Integer> own, List<Integer> base) {
        byRegion.computeIfAbsent(region, each -> new HashMap<>())
                .put(period.code(), new int[] {number(own), number(base)});
    }

    /** One more than the largest number of a sum. */
    int sums() {
        return sums.stream().flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
    }

    private int number(List<Integer> numbers) {
        return alike.computeIfAbsent(numbers, each -> {
            sums.add(each.stream().mapToInt(Integer::intValue).toArray());
            return sums.size() - 1;
        });
    }

    /** An array of {@link #SUM}, {@link #YEAR} and {@link #IS_BASE}, from columns of regions and periods. */
    Column of(Column region, Column period) {
        return udf(this, DataTypes.createArrayType(CONTRIBUTION, false)).apply(region, period);
    }

    @Override
    public List<Row> call(Integer region, Integer period) {
        int[] parts = byRegion.get(region).get(period);
        int year = new Period(period).year();
        List<Row> rows = new ArrayList<>();
        for (int own : sums.get(parts[0])) {
            rows.add(RowFactory.create(own, year, false));
        }
        for (int base : sums.get(parts[1])) {
            rows.add(RowFactory.create(base, year + 1, true));
        }
        return rows;
    }
}
