package dev.okrug.reference;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.okrug.contract.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One record of a CSV file that knows where it stands; a value that cannot be read is reported, and a stand-in returned. */
final class CsvRow {

    private static final Pattern BAR = Pattern.compile("\\|");

    private final String file;
    private final CsvRecord csv;
    private final Map<String, Integer> columns;
    private final Problems problems;

    private CsvRow(String file, CsvRecord csv, Map<String, Integer> columns, Problems problems) {
        this.file = file;
        this.csv = csv;
        this.columns = columns;
        this.problems = problems;
    }

    static Optional<CsvRow> of(String file, CsvRecord csv, Map<String, Integer> columns, Problems problems) {
        CsvRow row = new CsvRow(file, csv, columns, problems);
        if (csv.getFieldCount() == columns.size()) {
            return Optional.of(row);
        }
        row.problem(csv.getFieldCount() + " values under " + columns.size()
                + " column names; quote values that hold a comma");
        return Optional.empty();
    }

    String place() {
        return file + " line " + csv.getStartingLineNumber();
    }

    void problem(String sentence) {
        problems.add(place(), sentence);
    }

    /** The value, empty where the file has no such column. */
    String text(String column) {
        Integer position = columns.get(column);
        return position == null ? "" : csv.getField(position).strip();
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem("no " + column + "; fill it in");
        }
        return text;
    }

    /** The values that stand in one cell, separated by bars. */
    List<String> list(String column) {
        List<String> values = new ArrayList<>();
        for (String value : BAR.split(text(column), 0)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    int number(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            problem(column + " '" + text(column) + "' is not a whole number; give one");
            return -1;
        }
    }

    BigDecimal decimal(String column) {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException e) {
            problem(column + " '" + text(column) + "' is not a number; write it as 0.25");
            return BigDecimal.ZERO;
        }
    }

    LocalDate day(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException e) {
            problem(column + " '" + text(column) + "' is not a day; write it as 2018-11-03");
            return LocalDate.EPOCH;
        }
    }

    /** The day, or null where the cell is empty. */
    LocalDate dayIfAny(String column) {
        return text(column).isEmpty() ? null : day(column);
    }

    /** A month, written as 2018-11. */
    Period month(String column) {
        try {
            YearMonth month = YearMonth.parse(text(column));
            return Period.ofMonth(month.getYear(), month.getMonthValue());
        } catch (DateTimeParseException e) {
            problem(column + " '" + text(column) + "' is not a month; write it as 2018-11");
            return Period.ofMonth(1970, 1);
        }
    }

    boolean yes(String column) {
        String text = text(column);
        if (!text.equals("true") && !text.equals("false")) {
            problem(column + " '" + text + "' is neither true nor false; write one of them");
        }
        return text.equals("true");
    }

    <E extends Enum<E>> E word(String column, Class<E> words) {
        String text = text(column);
        for (E word : words.getEnumConstants()) {
            if (word.name().toLowerCase(Locale.ROOT).equals(text)) {
                return word;
            }
        }
        String known = Arrays.toString(words.getEnumConstants()).toLowerCase(Locale.ROOT);
        problem(column + " '" + text + "' is none of " + known + "; write one of them");
        return words.getEnumConstants()[0];
    }
}
