package dev.okrug.hostile;

import dev.okrug.contract.CommodityCode;
import dev.okrug.contract.Period;
import dev.okrug.fact.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a record says, in plain words.
 *
 * @param region its number in the reference pack, 0 where not allocated
 * @param commodity its digits, empty where withheld
 */
record Figures(int region, String period, String commodity, boolean export, long cents, long grams) {

    /** From the numbers that facts are kept in. */
    static Figures of(int region, int period, long commodity, int flow, long cents, long grams) {
        int digits = CommodityCode.length(commodity);
        return new Figures(
                region,
                new Period(period).toString(),
                CommodityCode.text(10, commodity).substring(0, digits),
                flow == Facts.EXPORT,
                cents,
                grams);
    }

    /** Whether it says the same as a reading that may have left the weight out, as where it is no number. */
    boolean isAsGoodAs(Figures other) {
        return equals(other) || (grams == 0 && equals(other.withoutWeight()));
    }

    private Figures withoutWeight() {
        return new Figures(region, period, commodity, export, cents, 0);
    }

    String value() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** Half even, as the rules of inputs say. */
    static long units(BigDecimal number, int digits) {
        return number.movePointRight(digits).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
