package dev.okrug.mart;

import static org.apache.spark.sql.functions.lit;

import dev.okrug.contract.FieldType;
import java.math.BigDecimal;
import org.apache.spark.sql.Column;

/** Whole cents and grams as published decimals; exact. */
final class Money {

    private static final Column CENT = lit(new BigDecimal("0.01"));

    private Money() {}

    static Column usd(Column cents) {
        return cents.cast("decimal(18,0)").multiply(CENT).cast(FieldType.USD.dataType());
    }

    /** Cents as a value of {@link FieldType#USD}. */
    static BigDecimal usd(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Grams as a value of {@link FieldType#KG}. */
    static BigDecimal kg(long grams) {
        return BigDecimal.valueOf(grams, 3);
    }
}
