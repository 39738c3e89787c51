package dev.okrug.cube;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.CommodityCode;
import org.apache.spark.sql.Column;

/** The levels of the commodity tree, over codes as in {@link CommodityCode}. */
public final class Levels {

    private static final long LENGTH_BASE = 100;

    private Levels() {}

    /** The code cut to a number of digits; a shorter code stays, since nobody knows its further digits. */
    public static Column atMost(int digits, Column code) {
        long unit = LENGTH_BASE * powerOfTen(CommodityCode.DIGITS - digits);
        return when(length(code).gt(digits), code.minus(pmod(code, lit(unit))).plus(digits))
                .otherwise(code);
    }

    /**
     * The code as published at a level: its digits, and X for each that is not known. A withheld commodity is all X.
     */
    public static Column text(int level, Column code) {
        Column text = when(length(code).equalTo(level), digits(level, code));
        for (int known = level - 2; known > 0; known -= 2) {
            text = text.when(length(code).equalTo(known), concat(digits(known, code), lit("X".repeat(level - known))));
        }
        return text.otherwise(lit("X".repeat(level)));
    }

    private static Column digits(int known, Column code) {
        long unit = LENGTH_BASE * powerOfTen(CommodityCode.DIGITS - known);
        Column number = code.minus(pmod(code, lit(unit))).divide(lit(unit)).cast("bigint");
        return lpad(number.cast("string"), known, "0");
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
