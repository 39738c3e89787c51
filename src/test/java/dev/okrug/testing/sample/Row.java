package dev.okrug.testing.sample;

import java.util.Map;

/** One line of a {@link Table}, by the names of its header. */
record Row(String table, Map<String, String> cells) {

    String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("Cannot find column " + column + " in table " + table);
        }
        return cell;
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    int number(String column, int ifEmpty) {
        return text(column).isEmpty() ? ifEmpty : number(column);
    }

    Period period(String column) {
        return Period.of(text(column));
    }
}
