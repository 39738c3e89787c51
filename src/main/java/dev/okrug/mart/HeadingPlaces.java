package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Regions by their place in the order of codes, and headings as numbers in the order of theirs. */
final class HeadingPlaces implements Serializable {

    private static final long serialVersionUID = 1;

    /** Digits of a heading. */
    static final int LEVEL = 4;

    private final List<Territory.Named> regions;
    private final Map<Integer, Integer> places = new HashMap<>();

    HeadingPlaces(Territory territory) {
        Map<String, Territory.Named> byCode = new TreeMap<>();
        territory.names().values().forEach(named -> byCode.put(named.code(), named));
        this.regions = new ArrayList<>(byCode.values());
        for (int region : territory.ofFacts()) {
            places.put(region, regions.indexOf(territory.names().get(territory.publishedId(region))));
        }
    }

    List<Territory.Named> regions() {
        return regions;
    }

    /** The place of a region of facts. */
    int place(int region) {
        return places.get(region);
    }

    /** The number of a commodity's heading. */
    static int number(long commodity) {
        return CommodityCode.inOrder(LEVEL, commodity);
    }

    /** The heading of a number. */
    static String heading(int number) {
        return CommodityCode.textInOrder(LEVEL, number);
    }

    /** Whether neither region nor heading is a bucket or withheld: of such nobody can say who trades what. */
    boolean isNamed(int place, int number) {
        return !regions.get(place).bucket()
                && CommodityCode.known(heading(number)).length() == LEVEL;
    }
}
