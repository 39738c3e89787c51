package dev.okrug.delivery;

import dev.okrug.fact.Outcome;
import dev.okrug.fact.ScreenedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts screened records while they go by; what it holds grows with deliveries and periods, not with records. */
public final class TallySheet {

    private static final int FLOWS = 3;

    private record Key(long delivery, int period, int flow, Outcome outcome, long rules) {}

    private static final class Count {

        private final Key key;
        private final long firstLine;
        private long records;
        private long cents;

        Count(Key key, long firstLine) {
            this.key = key;
            this.firstLine = firstLine;
        }

        boolean isOf(ScreenedRow row) {
            return key.rules == row.rules()
                    && key.delivery == row.delivery()
                    && key.period == row.period()
                    && key.outcome == row.outcome();
        }

        Tally tally() {
            return new Tally(key.delivery, key.period, key.flow, key.outcome, key.rules, records, cents, firstLine);
        }
    }

    private final Map<Key, Count> counts = new HashMap<>();
    /** By flow: the next record is nearly always counted where the last one of its flow was. */
    private final Count[] last = new Count[FLOWS];

    /** Records of a delivery come in the order of their lines. */
    public void add(ScreenedRow row) {
        int flow = row.flow();
        Count count = last[flow];
        if (count == null || !count.isOf(row)) {
            count = counts.computeIfAbsent(
                    new Key(row.delivery(), row.period(), flow, row.outcome(), row.rules()),
                    key -> new Count(key, row.line()));
            last[flow] = count;
        }
        count.records++;
        count.cents = Math.addExact(count.cents, row.value());
    }

    public List<Tally> tallies() {
        return counts.values().stream().map(Count::tally).toList();
    }
}
