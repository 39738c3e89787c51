package dev.okrug.delivery;

import dev.okrug.contract.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which periods of which deliveries count: of each source and period the latest vintage, whole; and where a source gives a
 * time both in fine and in coarse periods, the fine ones.
 */
public record LatestVintages(List<Delivery> deliveries, List<Duplicate> duplicates, List<DeliveredPeriod> periods) {

    public LatestVintages {
        deliveries = List.copyOf(deliveries);
        duplicates = List.copyOf(duplicates);
        periods = List.copyOf(periods);
    }

    /** Judges every period of every delivery; {@code inRange} are the periods that the job asks for. */
    public static LatestVintages of(List<Delivery> deliveries, List<Duplicate> duplicates, Predicate<Period> inRange) {
        Map<SourcePeriod, LocalDate> latest = new HashMap<>();
        for (Delivery delivery : deliveries) {
            for (Period period : delivery.periods()) {
                latest.merge(
                        new SourcePeriod(delivery.source(), period),
                        delivery.vintage(),
                        (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        Map<SourceYear, Integer> fineMonths = fineMonths(latest);
        List<DeliveredPeriod> periods = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            for (Period period : delivery.periods()) {
                periods.add(
                        new DeliveredPeriod(delivery, period, standing(delivery, period, latest, fineMonths, inRange)));
            }
        }
        return new LatestVintages(deliveries, duplicates, periods);
    }

    private record SourcePeriod(String source, Period period) {}

    private record SourceYear(String source, int year, Grain grain) {}

    private enum Grain {
        QUARTERS,
        MONTHS
    }

    /** The months of each year that a source gives in months, and in quarters or months. */
    private static Map<SourceYear, Integer> fineMonths(Map<SourcePeriod, LocalDate> delivered) {
        Map<SourceYear, Integer> months = new HashMap<>();
        for (SourcePeriod each : delivered.keySet()) {
            Period period = each.period();
            if (!period.isYear()) {
                months.merge(
                        new SourceYear(each.source(), period.year(), Grain.QUARTERS),
                        period.monthSet(),
                        (a, b) -> a | b);
            }
            if (period.isMonth()) {
                months.merge(
                        new SourceYear(each.source(), period.year(), Grain.MONTHS), period.monthSet(), (a, b) -> a | b);
            }
        }
        return months;
    }

    private static Standing standing(
            Delivery delivery,
            Period period,
            Map<SourcePeriod, LocalDate> latest,
            Map<SourceYear, Integer> fineMonths,
            Predicate<Period> inRange) {
        if (!inRange.test(period)) {
            return Standing.OUT_OF_RANGE;
        }
        if (latest.get(new SourcePeriod(delivery.source(), period)).isAfter(delivery.vintage())) {
            return Standing.SUPERSEDED;
        }
        Grain finer = period.isYear() ? Grain.QUARTERS : Grain.MONTHS;
        int inFiner = fineMonths.getOrDefault(new SourceYear(delivery.source(), period.year(), finer), 0);
        boolean doubled = !period.isMonth() && (inFiner & period.monthSet()) != 0;
        return doubled ? Standing.CONTROL_TOTAL : Standing.COUNTED;
    }

    public List<DeliveredPeriod> counted() {
        return periods.stream().filter(DeliveredPeriod::counted).toList();
    }

    /** The standing of each period of a delivery, by the period's code. */
    public Map<Integer, Standing> standings(Delivery delivery) {
        Map<Integer, Standing> standings = new HashMap<>();
        for (DeliveredPeriod each : periods) {
            if (each.delivery().key().equals(delivery.key())) {
                standings.put(each.period().code(), each.standing());
            }
        }
        return standings;
    }

    /** What a reporter's counted periods hold of each flow and time. */
    public Coverage coverage(String reporter) {
        return Coverage.of(counted().stream()
                .filter(period -> period.delivery().reporter().equals(reporter))
                .toList());
    }
}
