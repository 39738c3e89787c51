package dev.okrug.mart;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Period;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what the figures of a year are made from: all that the job says, and what was delivered of the year. */
final class YearRecipes {

    private final Basis basis;
    /** Of what was not delivered a figure is missing, not zero. */
    private final NavigableMap<Integer, NavigableSet<String>> delivered = new TreeMap<>();

    YearRecipes(Basis basis) {
        this.basis = basis;
        for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
            for (Period period : basis.deliveredPeriods(flow)) {
                delivered
                        .computeIfAbsent(period.year(), year -> new TreeSet<>())
                        .add(period.code() + " " + flow.word());
            }
        }
    }

    /**
     * Digests by year.
     *
     * @param before how many years before figures look back to
     */
    SortedMap<Integer, String> recipes(int before) {
        SortedMap<Integer, String> recipes = new TreeMap<>();
        delivered.keySet().forEach(year -> recipes.put(year, recipe(year, before)));
        return recipes;
    }

    private String recipe(int year, int before) {
        SortedMap<Integer, NavigableSet<String>> looked = delivered.subMap(year - before, true, year, true);
        return Digest.of(String.join(
                "\n",
                basis.settings().digest(),
                Integer.toString(year),
                basis.cube().recipe(looked.keySet()),
                String.join(
                        "\n",
                        looked.values().stream().flatMap(NavigableSet::stream).toList())));
    }
}
