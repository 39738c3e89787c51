package dev.okrug.cube;

import dev.okrug.contract.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.api.java.UDF2;

/** Which rows of a cube are looked at together, because of their region or of their period. */
public final class Blocks implements UDF2<Integer, Integer, Integer> {

    private static final long serialVersionUID = 1;

    private static final int NONE = -1;

    private final int count;
    private final boolean byRegion;
    /** In order, so that they are found by halving: as keys of a hash table, codes of regions would collide. */
    private final int[] codes;

    private final int[] numbers;

    private Blocks(int count, boolean byRegion, Map<Integer, Integer> numbers) {
        this.count = count;
        this.byRegion = byRegion;
        this.codes = numbers.keySet().stream().mapToInt(code -> code).sorted().toArray();
        this.numbers = Arrays.stream(codes).map(numbers::get).toArray();
    }

    /** Rows of each region in the block of a number below a count. */
    public static Blocks byRegion(int count, Map<Integer, Integer> numbers) {
        return new Blocks(count, true, numbers);
    }

    /** Rows of each period in the block of a number below a count; those of other periods in none. */
    public static Blocks byPeriod(int count, Map<Period, Integer> numbers) {
        Map<Integer, Integer> byCode = new HashMap<>();
        numbers.forEach((period, number) -> byCode.put(period.code(), number));
        return new Blocks(count, false, byCode);
    }

    int count() {
        return count;
    }

    /** Whether some rows may be in no block. */
    boolean isPartial() {
        return !byRegion;
    }

    @Override
    public Integer call(Integer region, Integer period) {
        int place = Arrays.binarySearch(codes, byRegion ? region : period);
        return place < 0 ? NONE : numbers[place];
    }
}
