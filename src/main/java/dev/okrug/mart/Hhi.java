package dev.okrug.mart;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;

/**
 * The Herfindahl–Hirschman index: the sum of squared shares, 1/N … 1 (Hirschman 1964). Worked out over whole cents, so that
 * no order of adding up shows in it.
 *
 * @param index null where there is no value
 * @param active how many values are above zero: N
 * @param negative how many values are below zero and left out
 */
record Hhi(Double index, int active, int negative) implements Serializable {

    static Hhi of(Collection<Long> cents) {
        BigInteger whole = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        int active = 0;
        int negative = 0;
        for (long each : cents) {
            if (each > 0) {
                BigInteger value = BigInteger.valueOf(each);
                whole = whole.add(value);
                squares = squares.add(value.multiply(value));
                active++;
            } else if (each < 0) {
                negative++;
            }
        }
        Double index = active == 0
                ? null
                : (Double) new BigDecimal(squares)
                        .divide(new BigDecimal(whole.multiply(whole)), MathContext.DECIMAL128)
                        .doubleValue();
        return new Hhi(index, active, negative);
    }

    /** (index − 1/N) / (1 − 1/N), 0 … 1; one value alone is as concentrated as can be. */
    Double normalised() {
        if (index == null) {
            return null;
        }
        return active == 1 ? (Double) 1.0 : (Double) ((index - 1.0 / active) / (1 - 1.0 / active));
    }

    /** 1 / index: how many values of equal size would be as concentrated. */
    Double effective() {
        return index == null ? null : (Double) (1 / index);
    }
}
