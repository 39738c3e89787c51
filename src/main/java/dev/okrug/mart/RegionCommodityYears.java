package dev.okrug.mart;

import dev.okrug.contract.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The years in whose blocks {@link RegionCommodityMonthly} is made: a new month changes no block but that of its year. */
final class RegionCommodityYears {

    private final Basis basis;
    private final SortedSet<Period> months;
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
        this.months = basis.calendar(Frame.MONTHLY).moments();
        SortedSet<Integer> found = new TreeSet<>();
        months.forEach(month -> found.add(month.year()));
        this.years = List.copyOf(found);
    }

    Blocks blocks(Set<Integer> wanted) {
        Map<Integer, Integer> ofPeriods = new HashMap<>();
        for (Period month : months) {
            int block = years.indexOf(month.year());
            if (wanted.contains(block)) {
                ofPeriods.put(month.code(), block);
            }
        }
        return new Blocks(years.size(), ofPeriods);
    }

    /** Digest of all that the rows of each year are made from. */
    List<String> recipes() {
        Map<Integer, String> recipes = new YearRecipes(basis).recipes(0);
        return years.stream().map(recipes::get).toList();
    }
}
