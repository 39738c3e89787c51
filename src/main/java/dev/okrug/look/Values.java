package dev.okrug.look;

import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.parquet.io.api.Binary;

/** Cells as Java values: text, {@link BigDecimal} for money and weight, {@link LocalDate}, and numbers as they are. */
final class Values {

    private Values() {}

    /** The value of a cell that Parquet keeps. */
    static Object of(FieldType type, Object kept) {
        if (kept == null) {
            return null;
        }
        return switch (type) {
            case CODE, TEXT, STATUS -> ((Binary) kept).toStringUsingUTF8();
            case USD -> BigDecimal.valueOf((long) kept, 2);
            case KG -> BigDecimal.valueOf((long) kept, 3);
            case MONTH, DAY -> LocalDate.ofEpochDay((int) kept);
            case YEAR, NUMBER, COUNT, SHARE, GROWTH, RATIO, FIGURE, FLAG -> kept;
        };
    }

    /** What a person wrote, as {@link #comparable} of the values that are meant; nothing written is no value. */
    static Object written(Field field, String text) {
        if (text.isEmpty() || text.equals(CellText.NOTHING)) {
            return null;
        }
        try {
            return comparable(field.type(), parsed(field, text));
        } catch (NumberFormatException | DateTimeParseException wrong) {
            throw Fault.spec("Cannot look for " + field.name() + " = " + text + ": write it like "
                    + example(field.type()) + ".");
        }
    }

    private static Object parsed(Field field, String text) {
        return switch (field.type()) {
            case CODE, TEXT, STATUS -> text;
            case USD, KG -> new BigDecimal(text.replace(",", ""));
            case MONTH -> LocalDate.parse(text.length() == "2023-01".length() ? text + "-01" : text);
            case DAY -> LocalDate.parse(text);
            case YEAR, NUMBER -> Integer.valueOf(text);
            case COUNT -> Long.valueOf(text.replace(",", ""));
            case FLAG -> flag(text);
            case SHARE, GROWTH, RATIO, FIGURE ->
                throw Fault.spec("Cannot look for " + field.name() + " = " + text
                        + ": hardly any fraction is equal to another. Compare it in SQL: --where \"" + field.name()
                        + " > 0.1\".");
        };
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new NumberFormatException();
        };
    }

    private static String example(FieldType type) {
        return switch (type) {
            case CODE, TEXT, STATUS -> "it stands in the table";
            case USD, KG -> "1234.50";
            case MONTH -> "2023-01";
            case DAY -> "2023-01-31";
            case YEAR -> "2023";
            case NUMBER, COUNT -> "10";
            case FLAG -> "yes or no";
            case SHARE, GROWTH, RATIO, FIGURE -> "0.1";
        };
    }

    /** Equal for values that a person takes for the same: capitals do not matter, nor zeros at the end of an amount. */
    static Object comparable(FieldType type, Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.stripTrailingZeros();
        }
        return switch (type) {
            case TEXT -> lower(value);
            case STATUS -> value == null ? null : lower(value).replace('_', ' ');
            default -> value;
        };
    }

    private static String lower(Object value) {
        return value == null ? null : value.toString().toLowerCase(Locale.ROOT);
    }
}
