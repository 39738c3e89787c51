package dev.okrug.mart;

import dev.okrug.contract.FieldType;
import java.math.BigDecimal;

/** Whole cents and grams as published decimals; exact. */
final class Money {

    private Money() {}

    /** Cents as a value of {@link FieldType#USD}. */
    static BigDecimal usd(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Grams as a value of {@link FieldType#KG}. */
    static BigDecimal kg(long grams) {
        return BigDecimal.valueOf(grams, 3);
    }
}
