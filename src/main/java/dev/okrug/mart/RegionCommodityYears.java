package dev.okrug.mart;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The years in whose blocks {@link RegionCommodityMonthly} is made: a new month changes no block but that of its year. */
final class RegionCommodityYears {

    private final Basis basis;
    private final Map<Period, MomentCoverage> months;
    private final List<Integer> years;

    /**
     * Some of the blocks.
     *
     * @param count of all
     * @param ofPeriods the number of the block that a month is in, by code; none where its block is not asked for, nor for what
     *     was delivered by quarter or year
     */
    record Blocks(int count, Map<Integer, Integer> ofPeriods) {}

    RegionCommodityYears(Basis basis) {
        this.basis = basis;
        this.months = new FrameCalendar(Frame.MONTHLY, basis).coverage();
        SortedSet<Integer> found = new TreeSet<>();
        months.keySet().forEach(month -> found.add(month.year()));
        this.years = List.copyOf(found);
    }

    Blocks blocks(Set<Integer> wanted) {
        Map<Integer, Integer> ofPeriods = new HashMap<>();
        for (Period month : months.keySet()) {
            int block = years.indexOf(month.year());
            if (wanted.contains(block)) {
                ofPeriods.put(month.code(), block);
            }
        }
        return new Blocks(years.size(), ofPeriods);
    }

    /** Digest of all that the rows of each year are made from. */
    List<String> recipes() {
        return years.stream().map(this::recipe).toList();
    }

    private String recipe(int year) {
        List<String> parts = new ArrayList<>(List.of(basis.settings().digest(), Integer.toString(year)));
        parts.addAll(delivered(year));
        parts.addAll(counted(year));
        return Digest.of(String.join("\n", parts));
    }

    /** The months of which a flow was delivered: of others a figure is missing, not zero. */
    private SortedSet<String> delivered(int year) {
        SortedSet<String> delivered = new TreeSet<>();
        months.forEach((month, coverage) -> {
            for (Flow flow : Flow.values()) {
                if (month.year() == year && coverage.of(Span.MOMENT, flow).delivered()) {
                    delivered.add(month.code() + " " + flow.word());
                }
            }
        });
        return delivered;
    }

    private SortedSet<String> counted(int year) {
        SortedSet<String> counted = new TreeSet<>();
        basis.vintages().counted(basis.reporter()).stream()
                .filter(each -> each.period().year() == year)
                .forEach(each ->
                        counted.add(each.delivery().key() + " " + each.period().code() + " " + each.flow()));
        return counted;
    }
}
