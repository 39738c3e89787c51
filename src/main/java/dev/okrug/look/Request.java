package dev.okrug.look;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a person asks of a table, as it was written.
 *
 * @param columns to show, all where none is named
 * @param conditions such as {@code year=2023}; those of one column are alternatives
 * @param order columns to sort by, with a minus in front for the greatest first; the key's order where none is named
 * @param limit how many rows at most
 */
public record Request(List<String> columns, List<String> conditions, List<String> order, OptionalInt limit) {

    public Request {
        columns = List.copyOf(columns);
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
    }

    /** The same for people: with a limit if it has none, and all columns in the order in which they are of interest. */
    Request forPeople(int rows, Columns all) {
        return new Request(
                columns.isEmpty() ? all.sortedFirst(RowOrder.of(order, all)) : columns,
                conditions,
                order,
                limit.isPresent() ? limit : OptionalInt.of(rows));
    }
}
