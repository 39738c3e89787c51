package dev.okrug.mart;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;

/**
 * A figure against its base: the columns that every comparison gives, over whole cents. The words before the columns are
 * the figure's: {@code exports} gives {@code exports_base_usd}, {@code exports_growth} and so on.
 */
record Comparison(String figure) {

    String cents() {
        return figure + "_cents";
    }

    String baseCents() {
        return figure + "_base_cents";
    }

    /** Column with the {@link Comparability} of the figure's time. */
    String comparability() {
        return figure + "_comparability";
    }

    List<Field> fields() {
        return List.of(
                Field.of(
                                figure + "_base_usd",
                                FieldType.USD,
                                words() + " in the same months a year before; missing where that was not delivered.")
                        .optional(),
                Field.of(figure + "_growth", FieldType.GROWTH, words() + " / base − 1; given for OK and LOW_BASE only.")
                        .optional(),
                Field.of(figure + "_ratio", FieldType.RATIO, words() + " / base; given for OK and LOW_BASE only.")
                        .optional(),
                Field.of(
                        figure + "_status",
                        FieldType.STATUS,
                        "How to read the comparison: OK, NEW, GONE, BOTH_ZERO,"
                                + " MISSING_BASE, INCOMPLETE, LOW_BASE or NEGATIVE_BASE."));
    }

    private String words() {
        return Character.toUpperCase(figure.charAt(0)) + figure.substring(1).replace('_', ' ');
    }

    String status() {
        return figure + "_status";
    }

    /** The columns of {@link #fields} but the status, which is a column already. */
    Map<String, Column> columns() {
        Column given = col(status()).isin(Status.OK.name(), Status.LOW_BASE.name());
        Column x = col(cents());
        Column x0 = col(baseCents());
        return Map.of(
                figure + "_base_usd",
                when(is(Comparability.MISSING_BASE).equalTo(false), Money.usd(col(baseCents()))),
                figure + "_growth",
                when(given, x.minus(x0).divide(x0)),
                figure + "_ratio",
                when(given, x.divide(x0)));
    }

    /** How to read the comparison; bases under a floor give LOW_BASE. */
    Column status(long lowBaseCents) {
        Column x = col(cents());
        Column x0 = col(baseCents());
        return when(is(Comparability.MISSING_BASE), lit(Status.MISSING_BASE.name()))
                .when(x.isNull().or(is(Comparability.INCOMPLETE)), lit(Status.INCOMPLETE.name()))
                .when(x0.lt(0), lit(Status.NEGATIVE_BASE.name()))
                .when(x.equalTo(0).and(x0.equalTo(0)), lit(Status.BOTH_ZERO.name()))
                .when(x0.equalTo(0), lit(Status.NEW.name()))
                .when(x.equalTo(0), lit(Status.GONE.name()))
                .when(abs(x0).lt(lowBaseCents), lit(Status.LOW_BASE.name()))
                .otherwise(lit(Status.OK.name()));
    }

    private Column is(Comparability comparability) {
        return col(comparability()).equalTo(comparability.name());
    }
}
