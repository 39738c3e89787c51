package dev.okrug.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first rows by some order, of however many come; of equal ones those that came first. */
final class FirstRows {

    /** A row, and the how manieth it came. */
    private record Arrived(List<Object> row, long number) {}

    private final Comparator<Arrived> order;
    private final PriorityQueue<Arrived> held;
    private final long limit;
    private long arrived;

    FirstRows(Comparator<List<Object>> rows, long limit) {
        this.order = Comparator.comparing(Arrived::row, rows).thenComparingLong(Arrived::number);
        this.held = new PriorityQueue<>(order.reversed());
        this.limit = limit;
    }

    void add(List<Object> row) {
        held.add(new Arrived(row, arrived++));
        if (held.size() > limit) {
            held.remove();
        }
    }

    int size() {
        return held.size();
    }

    List<List<Object>> inOrder() {
        List<Arrived> rows = new ArrayList<>(held);
        rows.sort(order);
        return rows.stream().map(Arrived::row).toList();
    }
}
