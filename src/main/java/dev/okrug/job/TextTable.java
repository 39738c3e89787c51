package dev.okrug.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/** Rows set out for a terminal, numbers to the right. */
final class TextTable {

    private static final int WIDEST_CELL = 40;

    private TextTable() {}

    static List<String> lines(String[] columns, List<Row> rows) {
        int[] widths = Arrays.stream(columns).mapToInt(String::length).toArray();
        for (Row row : rows) {
            for (int i = 0; i < columns.length; i++) {
                widths[i] = Math.max(widths[i], text(row.get(i)).length());
            }
        }
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < columns.length; i++) {
            head.append(padded(columns[i], widths[i], false)).append("  ");
        }
        lines.add(head.toString().stripTrailing());
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns.length; i++) {
                Object value = row.get(i);
                line.append(padded(text(value), widths[i], value instanceof Number))
                        .append("  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String text(Object value) {
        String text = value == null ? "" : Printable.line(value.toString());
        return text.length() <= WIDEST_CELL ? text : text.substring(0, WIDEST_CELL - 1) + "…";
    }

    private static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(width - text.length());
        return right ? blanks + text : text + blanks;
    }
}
