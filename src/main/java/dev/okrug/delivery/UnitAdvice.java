package dev.okrug.delivery;

import dev.okrug.reference.PlausibleUnitValues.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Says what unit a delivery seems to be in, and how to say so. */
final class UnitAdvice {

    private static final String USD = "USD";
    private static final String THOUSAND_USD = "thousand USD";
    private static final String KILOGRAMS = "kg";
    private static final String TONNES = "t";

    private UnitAdvice() {}

    static String of(Arrival arrival, ChapterPrices chapter, double median, Range usual) {
        return String.format(
                Locale.ROOT,
                "Cannot believe the unit of value of %s: as %s the median is %s USD/kg in chapter %02d, where %s to %s"
                        + " is usual, and most other records are as far off. Look at a price you know; then %s.",
                arrival.path(),
                arrival.dialect().valueUnit(),
                new BigDecimal(median).round(new MathContext(2)).toPlainString(),
                chapter.chapter(),
                usual.low(),
                usual.high(),
                advice(arrival.dialect().valueUnit(), arrival.dialect().weightUnit(), chapter.tooLow()));
    }

    private static String advice(String valueUnit, String weightUnit, boolean tooLow) {
        if (valueUnit.equals(tooLow ? USD : THOUSAND_USD)) {
            return "say value_unit: " + (tooLow ? THOUSAND_USD : USD);
        }
        if (weightUnit.equals(tooLow ? TONNES : KILOGRAMS)) {
            return "say weight_unit: " + (tooLow ? KILOGRAMS : TONNES);
        }
        return "ask the deliverer for the units";
    }
}
