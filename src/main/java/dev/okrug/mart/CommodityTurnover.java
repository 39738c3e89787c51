package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.Contributions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Turnover by commodity, brought together by subject and year so that a function makes rows of it. What a table says of a
 * commodity, such as its rank or its share, asks for no more than the other commodities of the subject and year: these fit
 * into memory.
 */
final class CommodityTurnover {

    private final Basis basis;
    private final Subject subject;
    private final FrameCalendar calendar;
    private final Set<Integer> years;
    /** With numbers by which rows name them. */
    private final NavigableMap<Subject.One, Integer> subjects = new TreeMap<>(Subject.ORDER);

    CommodityTurnover(Basis basis, Subject subject, Frame frame) {
        this.basis = basis;
        this.subject = subject;
        this.calendar = new FrameCalendar(frame, basis);
        this.years = calendar.moments().stream().map(Period::year).collect(Collectors.toSet());
    }

    FrameCalendar calendar() {
        return calendar;
    }

    /** The subjects that rows are of, by number; known once contributions were asked for. */
    Map<Integer, Subject.One> subjects() {
        Map<Integer, Subject.One> byNumber = new HashMap<>();
        subjects.forEach((one, number) -> byNumber.put(number, one));
        return byNumber;
    }

    /** Which subjects and years a region's trade is part of; subjects are numbered in their order. */
    Contributions contributions() {
        forEachRegionAndPeriod((region, period) -> {
            of(region, period).forEach(one -> subjects.put(one, 0));
            baseOf(region, period).forEach(one -> subjects.put(one, 0));
        });
        int number = 0;
        for (Map.Entry<Subject.One, Integer> one : subjects.entrySet()) {
            one.setValue(number++);
        }
        Contributions contributions = new Contributions();
        forEachRegionAndPeriod((region, period) -> contributions.put(
                region,
                period,
                of(region, period).stream().map(subjects::get).toList(),
                baseOf(region, period).stream().map(subjects::get).toList()));
        return contributions;
    }

    private void forEachRegionAndPeriod(BiConsumer<Integer, Period> each) {
        for (int region : basis.territory().ofFacts()) {
            for (Period period : basis.coverage().periods()) {
                each.accept(region, period);
            }
        }
    }

    private List<Subject.One> of(int region, Period period) {
        return subject.of(basis.territory(), basis.territory().publishedId(region), period);
    }

    /** A base counts for the district of a year later, so that both sides are of the same regions. */
    private List<Subject.One> baseOf(int region, Period period) {
        Period after = period.yearAfter();
        return years.contains(after.year()) ? of(region, after) : List.of();
    }
}
