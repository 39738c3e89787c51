package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Field;
import dev.okrug.contract.KeyOrder;
import dev.okrug.contract.TableScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Compares two tables of one name and key. Both are sorted, so that one pass over each is enough, however long they are. */
final class TableDiff {

    private final Contract now;
    private final KeyOrder order;
    /** Those of the key first, then those that both have. */
    private final List<String> columns = new ArrayList<>();

    private final List<String> differences = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();
    private final int limit;
    private long onlyBefore;
    private long onlyAfter;
    private long changed;

    TableDiff(Contract old, Contract now, int limit) {
        this.now = now;
        this.order = new KeyOrder(now);
        this.limit = limit;
        columns.addAll(now.key());
        for (Field field : now.fields()) {
            if (!old.fieldNames().contains(field.name())) {
                differences.add("new column " + field.name());
            } else if (old.field(field.name()).type() != field.type()) {
                differences.add("column " + field.name() + " was "
                        + old.field(field.name()).type() + " and is " + field.type());
            } else if (!now.key().contains(field.name())) {
                columns.add(field.name());
            }
        }
        old.fieldNames().stream()
                .filter(name -> !now.fieldNames().contains(name))
                .forEach(name -> differences.add("no column " + name + " any more"));
    }

    ReleaseDiff.Table of(Function<List<String>, TableScan> before, Function<List<String>, TableScan> after) {
        try (TableScan left = before.apply(columns);
                TableScan right = after.apply(columns)) {
            merge(left, right);
        }
        return new ReleaseDiff.Table(
                now.table(), List.copyOf(differences), onlyBefore, onlyAfter, changed, List.copyOf(examples));
    }

    private void merge(TableScan left, TableScan right) {
        List<Object> old = next(left);
        List<Object> current = next(right);
        while (old != null || current != null) {
            int side = old == null ? 1 : current == null ? -1 : order.compare(old, current);
            if (side < 0) {
                onlyBefore++;
                example("− " + order.describe(old));
            } else if (side > 0) {
                onlyAfter++;
                example("+ " + order.describe(current));
            } else if (!old.equals(current)) {
                changed++;
                example("~ " + order.describe(old) + ": " + changes(old, current));
            }
            old = side <= 0 ? next(left) : old;
            current = side >= 0 ? next(right) : current;
        }
    }

    private static List<Object> next(TableScan rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private void example(String line) {
        if (examples.size() < limit) {
            examples.add(line);
        }
    }

    private String changes(List<Object> old, List<Object> current) {
        List<String> changes = new ArrayList<>();
        for (int i = now.key().size(); i < columns.size(); i++) {
            if (!Objects.equals(old.get(i), current.get(i))) {
                Field field = now.field(columns.get(i));
                changes.add(
                        field.name() + " " + order.text(field, old.get(i)) + " → " + order.text(field, current.get(i)));
            }
        }
        return String.join(", ", changes);
    }
}
