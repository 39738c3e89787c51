package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which subjects of a table a region's trade of a period is part of: of the figure of its own year, and of the base of the
 * year after. Subjects are numbers here, in their order, since every task gets a copy of this.
 */
final class CommodityTurnover implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<Integer, Map<Integer, List<Part>>> byRegion = new HashMap<>();
    private final transient List<Subject.One> subjects;

    /** A subject, by its number, and on which sides of its comparison with the year before the trade is. */
    record Part(int subject, boolean isFigure, boolean isBase) implements Serializable {}

    /** The subjects of both sides for a region and period. */
    private record Sides(int region, Period period, List<Subject.One> figure, List<Subject.One> base) {

        private List<Part> parts(List<Subject.One> subjects) {
            NavigableSet<Subject.One> either = new TreeSet<>(Subject.ORDER);
            either.addAll(figure);
            either.addAll(base);
            return either.stream()
                    .map(one -> new Part(subjects.indexOf(one), figure.contains(one), base.contains(one)))
                    .toList();
        }
    }

    CommodityTurnover(Basis basis, Subject subject, FrameCalendar calendar) {
        Set<Integer> years = calendar.moments().stream().map(Period::year).collect(Collectors.toSet());
        List<Sides> all = new ArrayList<>();
        for (int region : basis.territory().ofFacts()) {
            int published = basis.territory().publishedId(region);
            for (Period period : basis.coverage().periods()) {
                // A base counts for the district of a year later, so that both sides are of the same regions.
                Period after = period.yearAfter();
                all.add(new Sides(
                        region,
                        period,
                        subject.of(basis.territory(), published, period),
                        years.contains(after.year()) ? subject.of(basis.territory(), published, after) : List.of()));
            }
        }
        NavigableSet<Subject.One> found = new TreeSet<>(Subject.ORDER);
        all.forEach(sides -> {
            found.addAll(sides.figure());
            found.addAll(sides.base());
        });
        subjects = List.copyOf(found);
        all.forEach(sides -> byRegion.computeIfAbsent(sides.region(), region -> new HashMap<>())
                .put(sides.period().code(), sides.parts(subjects)));
    }

    /** All subjects, each at the place of its number. */
    List<Subject.One> subjects() {
        return subjects;
    }

    /** What the trade of a region in a period is part of. */
    List<Part> parts(int region, int period) {
        return byRegion.get(region).get(period);
    }
}
