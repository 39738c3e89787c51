package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.cube.CubeRows;
import dev.okrug.reference.Sectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which baskets a commodity is in: its class in each classification, and those that a job asks for by the digits that codes
 * begin with. Baskets are numbers here, since every task gets a copy of this.
 */
final class Baskets implements CubeRows.Baskets {

    private static final long serialVersionUID = 1;
    private static final int FINEST = 6;

    private final transient List<Basket> all;
    private final Sectors sectors;
    private final Map<String, Map<String, Integer>> classes = new TreeMap<>();
    private final Map<String, List<Integer>> prefixes = new HashMap<>();
    /** Each task has its own copy, and asks for the same commodities again and again. */
    private transient Map<Integer, List<Integer>> found;

    /** @param prefixes the digits that the codes of a basket begin with, for those that a job asks for */
    Baskets(Sectors sectors, Map<Basket, List<String>> prefixes) {
        this.sectors = sectors;
        Map<Basket, Integer> numbers = new LinkedHashMap<>();
        for (String classification : sectors.classifications()) {
            Map<String, Integer> ofClassification = classes.computeIfAbsent(classification, each -> new TreeMap<>());
            for (String sector : sectors.of(classification)) {
                ofClassification.put(sector, number(numbers, new Basket(classification, sector)));
            }
        }
        prefixes.forEach((basket, codes) -> codes.forEach(code ->
                this.prefixes.computeIfAbsent(code, each -> new ArrayList<>()).add(number(numbers, basket))));
        this.all = List.copyOf(numbers.keySet());
    }

    private static int number(Map<Basket, Integer> numbers, Basket basket) {
        return numbers.computeIfAbsent(basket, each -> numbers.size());
    }

    /** All baskets, each at the place of its number. */
    List<Basket> all() {
        return all;
    }

    @Override
    public List<Integer> of(long commodity) {
        if (found == null) {
            found = new HashMap<>();
        }
        return found.computeIfAbsent(CommodityCode.compact(commodity), each -> numbers(commodity));
    }

    private List<Integer> numbers(long commodity) {
        // A position may name a heading and one of its subheadings; what is in both counts once.
        Set<Integer> numbers = new LinkedHashSet<>();
        classes.forEach(
                (classification, sectors) -> numbers.add(sectors.get(this.sectors.of(classification, commodity))));
        String code = CommodityCode.text(FINEST, commodity);
        for (int digits = 1; digits <= code.length(); digits++) {
            numbers.addAll(prefixes.getOrDefault(code.substring(0, digits), List.of()));
        }
        return List.copyOf(numbers);
    }
}
