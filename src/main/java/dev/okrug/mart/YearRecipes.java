package dev.okrug.mart;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what the figures of a year are made from: all that the job says, and what was delivered of the year. */
final class YearRecipes {

    private final Basis basis;
    private final SortedSet<Integer> years = new TreeSet<>();
    private final SortedSet<String> delivered = new TreeSet<>();

    YearRecipes(Basis basis) {
        this.basis = basis;
        for (Period period : basis.coverage().periods()) {
            years.add(period.year());
            for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
                // Of what was not delivered a figure is missing, not zero.
                if (basis.deliveredPeriods(flow).contains(period)) {
                    delivered.add(period.code() + " " + flow.word());
                }
            }
        }
    }

    /** The years of which anything was delivered. */
    SortedSet<Integer> years() {
        return years;
    }

    /**
     * Digests by year.
     *
     * @param before how many years before figures look back to
     */
    SortedMap<Integer, String> recipes(int before) {
        SortedMap<Integer, String> recipes = new TreeMap<>();
        years.forEach(year -> recipes.put(year, recipe(year, before)));
        return recipes;
    }

    private String recipe(int year, int before) {
        Set<Integer> looked = new HashSet<>();
        for (int each = year - before; each <= year; each++) {
            looked.add(each);
        }
        SortedSet<String> ofThese = new TreeSet<>(delivered);
        ofThese.removeIf(each -> !looked.contains(Integer.parseInt(each.substring(0, 4))));
        return Digest.of(String.join(
                "\n",
                basis.settings().digest(),
                Integer.toString(year),
                basis.cube().recipe(looked),
                String.join("\n", ofThese)));
    }
}
