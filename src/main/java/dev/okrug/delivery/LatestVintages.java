package dev.okrug.delivery;

import dev.okrug.contract.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which periods of which deliveries count: of each source and period the latest vintage, whole; and where a source gives a
 * flow of some time both in fine and in coarse periods, the fine ones.
 */
public record LatestVintages(List<Delivery> deliveries, List<Duplicate> duplicates, List<DeliveredPeriod> periods) {

    public LatestVintages {
        deliveries = List.copyOf(deliveries);
        duplicates = List.copyOf(duplicates);
        periods = List.copyOf(periods);
    }

    /** Judges every period of every delivery; {@code inRange} are the periods that the job asks for. */
    public static LatestVintages of(
            List<Delivery> deliveries,
            List<Duplicate> duplicates,
            List<Withdrawal> withdrawals,
            Predicate<Period> inRange) {
        return new LatestVintages(deliveries, duplicates, new Judge(deliveries, withdrawals, inRange).judged());
    }

    /** Holds what all deliveries have, to judge each by it. */
    private static final class Judge {

        private record SourcePeriod(String source, Period period) {}

        private record Series(String source, int flow, int year, Grain grain) {}

        private enum Grain {
            QUARTERS,
            MONTHS
        }

        private final List<Delivery> deliveries;
        private final Predicate<Period> inRange;
        private final Map<SourcePeriod, LocalDate> latest = new HashMap<>();
        /** The months of each year that a source gives of a flow in months, and in quarters or months. */
        private final Map<Series, Integer> fineMonths = new HashMap<>();

        Judge(List<Delivery> deliveries, List<Withdrawal> withdrawals, Predicate<Period> inRange) {
            this.deliveries = deliveries;
            this.inRange = inRange;
            for (Delivery delivery : deliveries) {
                delivery.parts().forEach(part -> saw(delivery.source(), part.period(), delivery.vintage()));
            }
            withdrawals.forEach(each -> saw(each.source(), each.period(), each.vintage()));
            for (Delivery delivery : deliveries) {
                delivery.parts().stream()
                        .filter(part -> !isSuperseded(delivery, part.period()))
                        .forEach(part -> addFineMonths(delivery.source(), part));
            }
        }

        private void saw(String source, Period period, LocalDate vintage) {
            latest.merge(new SourcePeriod(source, period), vintage, (a, b) -> a.isAfter(b) ? a : b);
        }

        private void addFineMonths(String source, Delivery.Part part) {
            Period period = part.period();
            if (!period.isYear()) {
                add(new Series(source, part.flow(), period.year(), Grain.QUARTERS), period);
            }
            if (period.isMonth()) {
                add(new Series(source, part.flow(), period.year(), Grain.MONTHS), period);
            }
        }

        private void add(Series series, Period period) {
            fineMonths.merge(series, period.monthSet(), (a, b) -> a | b);
        }

        List<DeliveredPeriod> judged() {
            List<DeliveredPeriod> periods = new ArrayList<>();
            for (Delivery delivery : deliveries) {
                for (Delivery.Part part : delivery.parts()) {
                    periods.add(new DeliveredPeriod(delivery, part.period(), part.flow(), standing(delivery, part)));
                }
            }
            return periods;
        }

        private Standing standing(Delivery delivery, Delivery.Part part) {
            if (!inRange.test(part.period())) {
                return Standing.OUT_OF_RANGE;
            }
            if (isSuperseded(delivery, part.period())) {
                return Standing.SUPERSEDED;
            }
            return isGivenFiner(delivery.source(), part) ? Standing.CONTROL_TOTAL : Standing.COUNTED;
        }

        private boolean isSuperseded(Delivery delivery, Period period) {
            return latest.get(new SourcePeriod(delivery.source(), period)).isAfter(delivery.vintage());
        }

        private boolean isGivenFiner(String source, Delivery.Part part) {
            Period period = part.period();
            Grain finer = period.isYear() ? Grain.QUARTERS : Grain.MONTHS;
            int months = fineMonths.getOrDefault(new Series(source, part.flow(), period.year(), finer), 0);
            return !period.isMonth() && (months & period.monthSet()) != 0;
        }
    }

    public List<DeliveredPeriod> counted() {
        return periods.stream().filter(DeliveredPeriod::counted).toList();
    }

    /** What a reporter's deliveries have that counts. */
    public List<DeliveredPeriod> counted(String reporter) {
        return periods.stream()
                .filter(DeliveredPeriod::counted)
                .filter(each -> each.delivery().reporter().equals(reporter))
                .toList();
    }

    /** The periods of each delivery, by its key. */
    public Map<String, List<DeliveredPeriod>> byDelivery() {
        return periods.stream()
                .collect(Collectors.groupingBy(each -> each.delivery().key()));
    }

    /** What a reporter's counted periods hold of each flow and time. */
    public Coverage coverage(String reporter) {
        return Coverage.of(counted(reporter));
    }
}
