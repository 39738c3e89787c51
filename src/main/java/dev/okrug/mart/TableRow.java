package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A row of a table while its cells are filled in, by column and in any order. A cell that nobody sets has no value. */
final class TableRow {

    private final Map<String, Integer> places = new HashMap<>();
    private Object[] cells;

    /** @param columns of the table, in their order */
    TableRow(List<String> columns) {
        columns.forEach(column -> places.put(column, places.size()));
        cells = new Object[places.size()];
    }

    void set(String column, Object value) {
        cells[place(column)] = value;
    }

    /** Where a column is, for those who fill in very many rows. */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("Invalid cell: the table has no column " + column);
        }
        return place;
    }

    void set(int place, Object value) {
        cells[place] = value;
    }

    /** Months are published as their first day. */
    void setMonth(String column, Period month) {
        set(column, Date.valueOf(LocalDate.of(month.year(), month.lastMonth(), 1)));
    }

    /** The row, after which the next one begins. */
    Row take() {
        Row row = RowFactory.create(cells);
        cells = new Object[places.size()];
        return row;
    }
}
