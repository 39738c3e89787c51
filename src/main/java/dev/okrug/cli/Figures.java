package dev.okrug.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/** What a job has told of its present stage, as one line. */
final class Figures {

    private static final long NANOS = 1_000_000_000L;

    private final LongSupplier nanoTime;
    private String stage = "";
    private long since;
    private int done;
    private int all;
    private long records;

    Figures(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    synchronized void stage(String name) {
        stage = name;
        since = nanoTime.getAsLong();
        done = 0;
        all = 0;
        records = 0;
    }

    synchronized void done(int doneNow, int ofAll) {
        done = doneNow;
        all = ofAll;
    }

    synchronized void records(long more) {
        records += more;
    }

    /** Such as {@code reading deliveries · 3 of 5 · 1,234,567 records · 411,522/s · 3 s}. */
    synchronized String line() {
        long nanos = Math.max(1, nanoTime.getAsLong() - since);
        StringBuilder line = new StringBuilder(stage);
        if (all > 0) {
            line.append(String.format(Locale.ROOT, " · %d of %d", done, all));
        }
        if (records > 0) {
            long perSecond = Math.round(records * (double) NANOS / nanos);
            line.append(String.format(Locale.ROOT, " · %,d records · %,d/s", records, perSecond));
        }
        return line.append(String.format(Locale.ROOT, " · %d s", nanos / NANOS)).toString();
    }
}
