package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turnover of all subjects of a kind in all moments of a frame. Many tables ask for the same, so each is added up once, when
 * the first of them asks.
 */
final class TurnoverSeries {

    private final Map<Asked, Series> made = new ConcurrentHashMap<>();

    private record Asked(Subject subject, Frame frame) {}

    /**
     * A series.
     *
     * @param sums by moment and subject
     */
    record Series(FrameCalendar calendar, SortedMap<Period, SortedMap<Subject.One, Sums>> sums) {

        /** Of one subject in one moment; nothing where it had no trade. */
        Sums of(Period moment, Subject.One one) {
            return sums.get(moment).getOrDefault(one, new Sums());
        }
    }

    Series of(Basis basis, Subject subject, Frame frame) {
        return made.computeIfAbsent(new Asked(subject, frame), asked -> {
            FrameCalendar calendar = basis.calendar(frame);
            return new Series(calendar, TurnoverSums.of(basis, subject, frame, calendar));
        });
    }
}
