package dev.okrug.look;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import dev.okrug.spec.Suggestion;
import java.util.List;

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
}
