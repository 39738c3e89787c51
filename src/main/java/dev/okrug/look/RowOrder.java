package dev.okrug.look;

import dev.okrug.contract.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** By which columns rows are sorted, and which way; rows without a value come last both ways. */
record RowOrder(List<By> columns) {

    /** A column to sort by. */
    record By(Field field, boolean descending) {}

    static RowOrder of(List<String> written, Columns columns) {
        List<By> by = new ArrayList<>();
        for (String each : written) {
            boolean descending = each.startsWith("-");
            by.add(new By(columns.named(descending ? each.substring(1) : each), descending));
        }
        return new RowOrder(List.copyOf(by));
    }

    /** @param read the columns that rows have */
    Comparator<List<Object>> comparator(List<String> read) {
        return columns.stream()
                .map(by -> comparator(by, read.indexOf(by.field().name())))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Comparator<List<Object>> comparator(By by, int index) {
        Comparator<Object> values = by.descending() ? RowOrder::later : RowOrder::earlier;
        return Comparator.comparing(row -> row.get(index), Comparator.nullsLast(values));
    }

    /** All values of a column are of one type, which has an order. */
    @SuppressWarnings("unchecked")
    private static int earlier(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    private static int later(Object a, Object b) {
        return earlier(b, a);
    }
}
