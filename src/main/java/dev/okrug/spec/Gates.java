package dev.okrug.spec;

import java.math.BigDecimal;

/**
 * How much may be rejected before nothing is published, as exact fractions 0..1.
 *
 * @param rejectedRecords the largest share of records
 * @param rejectedValue the largest share of value
 */
public record Gates(BigDecimal rejectedRecords, BigDecimal rejectedValue) {

    /** The fraction that a percentage such as {@code 0.5%} stands for. */
    static BigDecimal fraction(String percentage) {
        String number = percentage.substring(0, percentage.length() - 1).strip();
        return new BigDecimal(number).movePointLeft(2);
    }
}
