package dev.okrug.testing.sample;

import java.util.Comparator;

/** How much of a good was traded with a region in a period: what the statistics of Belarus know. */
record Cell(Region region, Period period, Flow flow, Good good, long cents) {

    static final Comparator<Cell> ORDER = Comparator.comparing(Cell::period)
            .thenComparing(cell -> cell.region().code())
            .thenComparing(Cell::flow)
            .thenComparing(cell -> cell.good().code());

    long grams() {
        return good.grams(cents, period, region.code());
    }
}
