package dev.okrug.mart;

import dev.okrug.contract.Period;
import dev.okrug.cube.CubeQuestion;
import dev.okrug.cube.KeyPart;
import dev.okrug.cube.KeyedSums;
import dev.okrug.cube.Measures;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Asks what each region traded of each heading, a block a year, and makes something of each flow. */
final class HeadingQuestion<T> implements CubeQuestion<T> {

    private static final long serialVersionUID = 1;

    private static final KeyPart COMMODITY = KeyPart.last(24);
    private static final KeyPart REGION = COMMODITY.before(20);

    private final List<Integer> years;
    private final Set<Integer> wanted;
    private final HeadingPlaces places;
    private final Making<T> making;

    /** Makes something of the trade of a year and flow. */
    interface Making<T> extends Serializable {
        Stream<T> of(HeadingTrade trade);
    }

    /**
     * @param years in their order, each a block
     * @param wanted those that are asked for
     */
    HeadingQuestion(Basis basis, List<Integer> years, Set<Integer> wanted, Making<T> making) {
        this.places = new HeadingPlaces(basis.territory());
        this.years = new ArrayList<>(years);
        this.wanted = Set.copyOf(wanted);
        this.making = making;
    }

    @Override
    public List<String> measures() {
        return List.of(Measures.EXPORTS, Measures.IMPORTS);
    }

    @Override
    public int blocks() {
        return Math.max(1, years.size());
    }

    @Override
    public boolean asksFor(int period) {
        return wanted.contains(new Period(period).year());
    }

    // The year stands in the key too, since the sums of few years are brought together as one block.
    @Override
    public Keys keys() {
        return (row, sums) -> {
            int year = years.indexOf(new Period(row.period()).year());
            sums.add(
                    year,
                    REGION.before(12).of(year)
                            | REGION.of(places.place(row.region()))
                            | COMMODITY.of(HeadingPlaces.number(row.commodity())));
        };
    }

    @Override
    public Iterator<T> answer(KeyedSums sums) {
        Map<Integer, List<Long>> byYear = new TreeMap<>();
        Arrays.stream(sums.keys())
                .forEach(key -> byYear.computeIfAbsent(REGION.before(12).in(key), each -> new ArrayList<>())
                        .add(key));
        return byYear.entrySet().stream()
                .flatMap(year -> Stream.of(Flow.EXPORTS, Flow.IMPORTS)
                        .map(flow -> trade(years.get(year.getKey()), flow, year.getValue(), sums)))
                .flatMap(making::of)
                .iterator();
    }

    private HeadingTrade trade(int year, Flow flow, List<Long> keys, KeyedSums sums) {
        List<String> headings = keys.stream()
                .filter(this::isNamed)
                .map(HeadingQuestion::heading)
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> ofHeadings = new HashMap<>();
        headings.forEach(heading -> ofHeadings.put(heading, ofHeadings.size()));
        List<HeadingTrade.Cell> cells = new ArrayList<>();
        long whole = 0;
        long named = 0;
        for (long key : keys) {
            int place = sums.place(key);
            long cents = flow.of(sums.sum(place), sums.sum(place + 1));
            whole = Math.addExact(whole, cents);
            if (isNamed(key) && cents != 0) {
                named = Math.addExact(named, cents);
                cells.add(new HeadingTrade.Cell(REGION.in(key), ofHeadings.get(heading(key)), cents));
            }
        }
        return new HeadingTrade(year, flow, places.regions(), headings, cells, Ratio.of(named, whole));
    }

    private boolean isNamed(long key) {
        return places.isNamed(REGION.in(key), COMMODITY.in(key));
    }

    private static String heading(long key) {
        return HeadingPlaces.heading(COMMODITY.in(key));
    }
}
