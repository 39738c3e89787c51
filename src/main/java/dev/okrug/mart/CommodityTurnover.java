package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.Contributions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<Subject.One, Integer> subjects = new LinkedHashMap<>();

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

    /** Which subjects and years a region's trade is part of. */
    Contributions contributions() {
        Contributions contributions = new Contributions();
        for (int region : basis.territory().ofFacts()) {
            int published = basis.territory().publishedId(region);
            for (Period period : basis.coverage().periods()) {
                // A base counts for the district of a year later, so that both sides are of the same regions.
                Period after = period.yearAfter();
                contributions.put(
                        region,
                        period,
                        numbers(published, period),
                        years.contains(after.year()) ? numbers(published, after) : List.of());
            }
        }
        return contributions;
    }

    private List<Integer> numbers(int publishedRegion, Period at) {
        return subject.of(basis.territory(), publishedRegion, at).stream()
                .map(this::number)
                .toList();
    }

    private int number(Subject.One one) {
        return subjects.computeIfAbsent(one, each -> subjects.size());
    }
}
