package dev.okrug.look;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/** A value as a person reads it: amounts in groups of digits, fractions as percent, statuses as words. */
final class CellText {

    /** Where there is no value; a zero is a value. */
    static final String NOTHING = "–";

    private static final double SMALLEST_SHARE = 0.0005;

    private CellText() {}

    static String of(FieldType type, Object value) {
        if (value == null) {
            return NOTHING;
        }
        return switch (type) {
            case CODE, TEXT -> value.toString();
            case STATUS -> value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
            case USD, KG, COUNT -> String.format(Locale.ROOT, amount(value), value);
            case MONTH -> value.toString().substring(0, "2023-01".length());
            case DAY -> ((LocalDate) value).toString();
            case YEAR, NUMBER -> value.toString();
            case SHARE -> share((double) value);
            case GROWTH -> growth((double) value);
            case RATIO -> rounded((double) value, 2, "%,.2f");
            case FIGURE -> figure((double) value);
            case FLAG -> (boolean) value ? "yes" : "no";
        };
    }

    private static String amount(Object value) {
        return value instanceof BigDecimal number ? "%,." + number.scale() + "f" : "%,d";
    }

    private static String share(double share) {
        return share > 0 && share < SMALLEST_SHARE ? "<0.1%" : rounded(share * 100, 1, "%,.1f%%");
    }

    private static String growth(double growth) {
        String percent = rounded(growth * 100, 1, "%+,.1f%%");
        return percent.equals("+0.0%") ? "0.0%" : percent;
    }

    /** As many digits as a person can hold against another source, and no more zeros than there are. */
    private static String figure(double figure) {
        if (!Double.isFinite(figure)) {
            return Double.toString(figure);
        }
        BigDecimal rounded =
                BigDecimal.valueOf(figure).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** By way of a decimal, which has no negative zero. */
    private static String rounded(double value, int digits, String format) {
        return Double.isFinite(value)
                ? String.format(Locale.ROOT, format, BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP))
                : Double.toString(value);
    }

    /** Whether the column is set to the right, so that digits of a place stand under each other. */
    static boolean isNumber(FieldType type) {
        return switch (type) {
            case USD, KG, COUNT, NUMBER, SHARE, GROWTH, RATIO, FIGURE -> true;
            case CODE, TEXT, STATUS, MONTH, DAY, YEAR, FLAG -> false;
        };
    }

    /** The name of the column, by which it is asked for, and its unit where the name does not end with it. */
    static String heading(Field field) {
        return switch (field.type()) {
            case USD, KG -> {
                String unit = field.type().unit();
                yield field.name().endsWith("_" + unit.toLowerCase(Locale.ROOT))
                        ? field.name()
                        : field.name() + " (" + unit + ")";
            }
            default -> field.name();
        };
    }
}
