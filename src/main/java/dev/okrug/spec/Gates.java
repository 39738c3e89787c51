package dev.okrug.spec;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much may be wrong before nothing is published; shares are exact fractions 0..1.
 *
 * @param rejectedRecords the largest share of records that may be rejected
 * @param rejectedValue the largest share of value that may be rejected
 * @param redeliveredRecords the least share of a period's records that a later vintage must bring again
 * @param differingFigures how many published figures may differ; any number where the job does not say
 */
public record Gates(
        BigDecimal rejectedRecords,
        BigDecimal rejectedValue,
        BigDecimal redeliveredRecords,
        Optional<Integer> differingFigures) {

    /** The fraction that a percentage such as {@code 0.5%} stands for. */
    static BigDecimal fraction(String percentage) {
        String number = percentage.substring(0, percentage.length() - 1).strip();
        return new BigDecimal(number).movePointLeft(2);
    }
}
