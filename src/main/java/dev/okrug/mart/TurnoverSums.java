package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.RegionPeriod;
import dev.okrug.reference.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Adds up the turnover of each subject in each moment, and beside it the base a year before. Both are sums of the same
 * additive figures, so nothing is joined to itself; a region that exists has a figure in every moment, if only zero.
 */
final class TurnoverSums {

    private final Subject subject;
    private final FrameCalendar calendar;
    private final Frame frame;
    private final Territory territory;
    private final Map<Period, List<RegionPeriod>> turnover;
    /** By region and period, since each is part of many moments. */
    private final Map<Long, List<Subject.One>> subjects = new HashMap<>();

    private TurnoverSums(Basis basis, Subject subject, Frame frame, FrameCalendar calendar) {
        this.subject = subject;
        this.frame = frame;
        this.calendar = calendar;
        this.territory = basis.territory();
        this.turnover = basis.cube().byRegion().stream().collect(Collectors.groupingBy(RegionPeriod::period));
    }

    /** Sums by moment and subject. */
    static SortedMap<Period, SortedMap<Subject.One, Sums>> of(
            Basis basis, Subject subject, Frame frame, FrameCalendar calendar) {
        TurnoverSums sums = new TurnoverSums(basis, subject, frame, calendar);
        SortedMap<Period, SortedMap<Subject.One, Sums>> moments = new TreeMap<>();
        for (Period moment : calendar.moments()) {
            moments.put(moment, sums.at(moment));
        }
        return moments;
    }

    private SortedMap<Subject.One, Sums> at(Period moment) {
        SortedMap<Subject.One, Sums> sums = new TreeMap<>(Subject.ORDER);
        for (Region region : territory.at(moment)) {
            for (Subject.One one : subjects(region.id(), moment)) {
                sums.computeIfAbsent(one, key -> new Sums());
            }
        }
        for (Span span : frame.spans()) {
            for (Period part : calendar.parts(span, moment)) {
                for (RegionPeriod each : turnover.getOrDefault(part, List.of())) {
                    add(sums, span, each);
                }
            }
            for (Period part : calendar.parts(span, moment.yearBefore())) {
                for (RegionPeriod each : turnover.getOrDefault(part, List.of())) {
                    addBase(sums, span, each);
                }
            }
        }
        return sums;
    }

    private void add(Map<Subject.One, Sums> sums, Span span, RegionPeriod turnover) {
        int region = territory.publishedId(turnover.region());
        for (Subject.One one : subjects(region, turnover.period())) {
            Sums sum = sums.computeIfAbsent(one, key -> new Sums());
            sum.add(span, turnover);
            if (subject.ofRegions() && span == Span.MOMENT) {
                sum.addOfRegion(territory.countedRegion(region), turnover);
            }
        }
    }

    /** A base counts for the district of a year later, so that both sides are of the same regions. */
    private void addBase(Map<Subject.One, Sums> sums, Span span, RegionPeriod turnover) {
        int region = territory.publishedId(turnover.region());
        for (Subject.One one : subjects(region, turnover.period().yearAfter())) {
            sums.computeIfAbsent(one, key -> new Sums()).addBase(span, turnover);
        }
    }

    private List<Subject.One> subjects(int region, Period at) {
        long key = ((long) region << Integer.SIZE) | at.code();
        return subjects.computeIfAbsent(key, each -> subject.of(territory, region, at));
    }
}
