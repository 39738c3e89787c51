package dev.okrug.testing.sample;

import java.math.BigDecimal;

/** Money in whole cents and weight in whole grams, from and to text. */
final class Cents {

    private Cents() {}

    static long of(String usd) {
        return new BigDecimal(usd).movePointRight(2).longValueExact();
    }

    static String usd(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** Weight the way offices write it: no decimals where there are none. */
    static String kg(long grams) {
        BigDecimal kg = BigDecimal.valueOf(grams, 3).stripTrailingZeros();
        return kg.scale() < 0 ? kg.setScale(0).toPlainString() : kg.toPlainString();
    }
}
