package dev.okrug.mart;

import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Where a subject stands among its like: the whole it is part of, rank, years of unbroken growth. */
final class Standings {

    private final Set<String> buckets;

    Standings(Set<String> buckets) {
        this.buckets = buckets;
    }

    static List<Field> fields(Subject subject, Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (subject != Subject.TOTAL) {
            fields.add(Field.of("turnover_share", FieldType.SHARE, "Turnover / turnover of all, buckets included.")
                    .optional());
            fields.add(Field.of(
                            "turnover_rank",
                            FieldType.NUMBER,
                            "Place by turnover, 1 is the largest; buckets have none.")
                    .optional());
            fields.add(Field.of(
                            "turnover_contribution",
                            FieldType.GROWTH,
                            "(turnover − base) / base of all: the part of total growth that comes from here; adds up to"
                                    + " total growth.")
                    .optional());
        }
        if (frame == Frame.YEARLY) {
            fields.add(Field.of(
                    "turnover_growth_years",
                    FieldType.NUMBER,
                    "Years in a row, up to this one, in which turnover grew."));
        }
        return fields;
    }

    /**
     * Places by turnover within a moment; equal turnovers are told apart by code, so that every run agrees.
     *
     * @param among tells apart the subjects whose places are counted for themselves
     */
    <G> Map<Subject.One, Integer> ranks(Map<Subject.One, Sums> moment, Function<Subject.One, G> among) {
        Map<Subject.One, Integer> ranks = new HashMap<>();
        Map<G, Integer> last = new HashMap<>();
        moment.entrySet().stream()
                .filter(entry -> !buckets.contains(entry.getKey().code()))
                .sorted(Comparator.comparingLong((Map.Entry<Subject.One, Sums> entry) ->
                                entry.getValue().figure(Span.MOMENT, Flow.TURNOVER))
                        .reversed()
                        .thenComparing(entry -> entry.getKey().code()))
                .forEach(entry -> ranks.put(entry.getKey(), last.merge(among.apply(entry.getKey()), 1, Integer::sum)));
        return ranks;
    }

    /** Years in a row up to each in which turnover grew; a year that cannot be compared ends the row. */
    static Map<Period, Map<Subject.One, Integer>> growthYears(
            SortedMap<Period, SortedMap<Subject.One, Sums>> years, BiPredicate<Period, Subject.One> isComparable) {
        Map<Period, Map<Subject.One, Integer>> rows = new HashMap<>();
        years.forEach((year, subjects) -> {
            Map<Subject.One, Integer> before = rows.getOrDefault(year.yearBefore(), Map.of());
            Map<Subject.One, Integer> now = new HashMap<>();
            subjects.forEach((one, sums) ->
                    now.put(one, isComparable.test(year, one) && grew(sums) ? before.getOrDefault(one, 0) + 1 : 0));
            rows.put(year, now);
        });
        return rows;
    }

    /** From something to more; from nothing there is no growth. */
    private static boolean grew(Sums sums) {
        long base = sums.base(Span.MOMENT, Flow.TURNOVER);
        return base > 0 && sums.figure(Span.MOMENT, Flow.TURNOVER) > base;
    }
}
