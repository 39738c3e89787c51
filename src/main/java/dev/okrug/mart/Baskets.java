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
import java.util.stream.Stream;

/**
 * Which baskets a commodity is in: its class in each classification, and those that a job asks for by the digits that codes
 * begin with. Before and after a change of edition, codes of families that a basket holds in part are also looked at one by one.
 * Baskets are numbers here, since every task gets a copy of this; they do not hang on what was delivered.
 */
final class Baskets implements CubeRows.Baskets {

    private static final long serialVersionUID = 1;
    private static final int FINEST = 6;

    private final transient List<Basket> all;
    private final transient Map<Basket, Integer> numbers = new LinkedHashMap<>();
    private final Sectors sectors;
    private final Map<String, Map<String, Integer>> classes = new TreeMap<>();
    private final Map<String, List<Integer>> prefixes = new HashMap<>();
    private final Map<Integer, TornFamilies> torn = new TreeMap<>();
    private final Map<String, Integer> recoded = new HashMap<>();
    /** Each task has its own copy, and asks for the same commodities again and again. */
    private transient Map<Integer, Map<Integer, List<Integer>>> found;

    /** @param prefixes the digits that the codes of a basket begin with, for those that a job asks for */
    Baskets(Sectors sectors, Map<Basket, List<String>> prefixes, EditionChanges changes) {
        this.sectors = sectors;
        for (String classification : sectors.classifications()) {
            Map<String, Integer> ofClassification = classes.computeIfAbsent(classification, each -> new TreeMap<>());
            for (String sector : sectors.of(classification)) {
                ofClassification.put(sector, number(new Basket(classification, sector)));
            }
        }
        prefixes.forEach((basket, codes) -> codes.forEach(code ->
                this.prefixes.computeIfAbsent(code, each -> new ArrayList<>()).add(number(basket))));
        for (int year : changes.years()) {
            TornFamilies families = TornFamilies.of(changes.of(year), this::numbers);
            torn.put(year, families);
            families.codes().forEach(code -> recoded.put(code, number(Basket.ofRecoded(code))));
        }
        this.all = List.copyOf(numbers.keySet());
    }

    private int number(Basket basket) {
        return numbers.computeIfAbsent(basket, each -> numbers.size());
    }

    /** All baskets, each at the place of its number. */
    List<Basket> all() {
        return all;
    }

    /** What a change of edition tore when a year began. */
    TornFamilies torn(int year) {
        return torn.getOrDefault(year, TornFamilies.NONE);
    }

    /** Whether the edition of a year took goods into a basket or out of it. */
    boolean isTorn(Basket basket, int year) {
        return torn(year).baskets().contains(numbers.get(basket));
    }

    /** The number of the basket of a code of a torn family. */
    int ofRecoded(String code) {
        return recoded.get(code);
    }

    @Override
    public List<Integer> of(long commodity, int year) {
        if (found == null) {
            found = new HashMap<>();
        }
        return found.computeIfAbsent(year, each -> new HashMap<>())
                .computeIfAbsent(CommodityCode.compact(commodity), each -> numbers(commodity, year));
    }

    private List<Integer> numbers(long commodity, int year) {
        List<Integer> numbers = numbers(commodity);
        String code = CommodityCode.text(FINEST, commodity);
        if (!torn(year).codes().contains(code) && !torn(year + 1).codes().contains(code)) {
            return numbers;
        }
        return Stream.concat(numbers.stream(), Stream.of(ofRecoded(code))).toList();
    }

    /** The baskets of a code that a user may name. */
    List<Integer> numbers(String code) {
        return numbers(CommodityCode.of(Long.parseLong(code), code.length()));
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
