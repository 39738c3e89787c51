package dev.okrug.look;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import dev.okrug.spec.Suggestion;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a table, for those who name them by hand. */
record Columns(Contract table) {

    Field named(String column) {
        if (!table.fieldNames().contains(column)) {
            throw Fault.spec("Cannot show column " + column + ": " + table.table() + " has none of that name. "
                    + Suggestion.among(column, table.fieldNames()));
        }
        return table.field(column);
    }

    /** Those that are named, or all. */
    List<Field> namedOrAll(List<String> columns) {
        return columns.isEmpty()
                ? table.fields()
                : columns.stream().distinct().map(this::named).toList();
    }

    /** All, with those that rows are sorted by before other figures, so that there is room for them. */
    List<String> sortedFirst(RowOrder order) {
        List<String> names = table.fieldNames();
        int figures = 0;
        while (figures < names.size()
                && !CellText.isNumber(table.fields().get(figures).type())) {
            figures++;
        }
        return Stream.of(
                        names.subList(0, figures).stream(),
                        order.columns().stream().map(by -> by.field().name()),
                        names.stream())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }
}
