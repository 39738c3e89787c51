package dev.okrug.testing;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;

/** The records of all months, one month after the other, wherever files begin and end. */
final class DumpMonths {

    private final DumpOrder order;
    private final DumpWriter writer;

    private int begun;
    private long left;
    private Dice dice;
    private byte[] period;
    private byte[] badPeriod;

    DumpMonths(DumpOrder order, DumpWriter writer) {
        this.order = order;
        this.writer = writer;
    }

    /** Writes the next records. */
    void write(long count, DumpBuffer out) throws IOException {
        for (long due = count; due > 0; ) {
            while (left == 0) {
                begin();
            }
            long now = Math.min(due, left);
            writer.records(now, period, badPeriod, order.badShare(), dice, out);
            left -= now;
            due -= now;
        }
    }

    private void begin() {
        YearMonth month = order.month(begun);
        dice = Dice.of(order.seed(), begun);
        period = period(month.getMonthValue(), month.getYear());
        badPeriod = period(13, month.getYear());
        left = order.recordsOfMonth(begun++);
    }

    private static byte[] period(int month, int year) {
        return DumpWords.bytes(String.format(Locale.ROOT, "%02d/%04d\t", month, year));
    }
}
