package dev.okrug.fact;

import java.io.Serializable;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * One raw record with what screening made of it, column by column as {@link Facts} has them; its texts hold as long as the next
 * one has not been asked for.
 *
 * @param flow {@link Facts#UNKNOWN_FLOW} where unknown
 * @param period code of a {@link dev.okrug.contract.Period}; 0 where unknown
 * @param cents the value, or {@link #MISSING} where there is none to believe
 * @param grams the net weight, or {@link #MISSING}
 * @param thousandths the quantity, or {@link #MISSING}
 * @param quantityUnit null where the record has none, as for the texts that follow
 * @param raw of rejections only
 */
public record ScreenedRow(
        long delivery,
        long line,
        Outcome outcome,
        long rules,
        int flow,
        int period,
        int region,
        long commodity,
        int partner,
        long cents,
        long grams,
        long thousandths,
        UTF8String quantityUnit,
        UTF8String traderId,
        UTF8String traderName,
        UTF8String raw)
        implements Serializable {

    /** Stands for an amount that is missing or not a number. */
    public static final long MISSING = Long.MIN_VALUE;

    public boolean isFact() {
        return outcome == Outcome.FACT;
    }

    public boolean isRejection() {
        return outcome == Outcome.REJECTION;
    }

    /** Cents; 0 where there is no value to believe. */
    public long value() {
        return cents == MISSING ? 0 : cents;
    }

    /** Grams; 0 where missing or not a number. */
    public long netWeight() {
        return grams == MISSING ? 0 : grams;
    }

    /** Whether it says who traded. */
    public boolean namesTrader() {
        return isText(traderId) || isText(traderName);
    }

    private static boolean isText(UTF8String text) {
        return text != null && text.numBytes() > 0;
    }
}
