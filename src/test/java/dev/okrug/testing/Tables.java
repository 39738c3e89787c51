package dev.okrug.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.assertj.core.api.Assertions;

/**
 * Tables as text, with only the columns that matter, so that a statistician can read what goes in and what must come out.
 * Cells stand between bars; a minus stands for no value; order of rows does not matter.
 */
public final class Tables {

    private static final String NOTHING = "-";
    private static final int DECIMALS = 4;

    private Tables() {}

    /** The rows of a text table, each as its cells by column; cells without a value are left out. */
    public static List<Map<String, String>> parse(String text) {
        List<List<String>> lines = text.strip()
                .lines()
                .map(Tables::cells)
                .filter(cells -> cells.size() > 1 || !cells.contains(""))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            Assertions.assertThat(cells).as("cells under %s", lines.get(0)).hasSameSizeAs(lines.get(0));
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).equals(NOTHING)) {
                    row.put(lines.get(0).get(i), cells.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** Compares rows with a text table, by the columns that the text table names. */
    public static void assertRows(List<Row> actual, String expected) {
        List<String> columns = columns(expected);
        List<List<String>> cells = new ArrayList<>();
        for (Row row : actual) {
            cells.add(columns.stream().map(column -> cell(row.getAs(column))).toList());
        }
        assertCells(cells, expected);
    }

    /** Compares cells with a text table; they must stand in the order of its columns. */
    public static void assertCells(List<List<String>> actual, String expected) {
        List<String> columns = columns(expected);
        List<List<String>> wanted = new ArrayList<>();
        for (Map<String, String> row : parse(expected)) {
            wanted.add(columns.stream()
                    .map(column -> row.getOrDefault(column, NOTHING))
                    .toList());
        }
        Assertions.assertThat(text(columns, actual)).isEqualTo(text(columns, wanted));
    }

    /** The columns that a text table names. */
    public static List<String> columns(String text) {
        return cells(text.strip().lines().findFirst().orElseThrow());
    }

    /** A value as it stands in a text table: shares and growth with four decimals at most. */
    public static String cell(Object value) {
        if (value instanceof Double number) {
            return plain(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN));
        }
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        return value == null ? NOTHING : value.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static String text(List<String> columns, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join(" | ", columns));
        rows.stream()
                .map(row -> String.join(" | ", row))
                .sorted()
                .forEach(line -> text.append('\n').append(line));
        return text.toString();
    }
}
