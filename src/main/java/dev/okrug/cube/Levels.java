package dev.okrug.cube;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.CommodityCode;
import org.apache.spark.sql.Column;

/** The levels of the commodity tree, over codes as in {@link CommodityCode}. */
public final class Levels {

    private static final long LENGTH_BASE = 100;

    private Levels() {}

    /** {@link CommodityCode#atMost}, in the code that Spark generates. */
    public static Column atMost(int digits, Column code) {
        long unit = LENGTH_BASE * powerOfTen(CommodityCode.DIGITS - digits);
        return when(length(code).gt(digits), code.minus(pmod(code, lit(unit))).plus(digits))
                .otherwise(code);
    }

    private static Column length(Column code) {
        return pmod(code, lit(LENGTH_BASE));
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
