package dev.okrug.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Codes that changes of the Harmonized System tie together: what one edition records under some codes of a family, another
 * records under others, and only the family as a whole means the same in both. Subheadings make families, and headings between
 * which subheadings moved; chapters are too large to tell.
 */
public final class CommodityFamilies implements Serializable {

    private static final long serialVersionUID = 1;

    /** Of two times with one edition: every code is alone. */
    public static final CommodityFamilies NONE = new CommodityFamilies(Map.of());

    private static final int HEADING = 4;

    private final Map<String, String> byCode;

    private CommodityFamilies(Map<String, String> byCode) {
        this.byCode = byCode;
    }

    /** Whether every code is alone. */
    public boolean isNone() {
        return byCode.isEmpty();
    }

    /** All codes that are not alone. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /** The least code of the code's family; the code itself where it is alone. */
    public String of(String code) {
        return byCode.getOrDefault(code, code);
    }

    /** Whether other codes belong to the code's family. */
    public boolean isShared(String code) {
        return byCode.containsKey(code);
    }

    /** Of codes in a list, the places of those that belong together; codes that are alone are left out. */
    public Collection<List<Integer>> together(List<String> codes) {
        SortedMap<String, List<Integer>> families = new TreeMap<>();
        for (int place = 0; place < codes.size() && !isNone(); place++) {
            if (isShared(codes.get(place))) {
                families.computeIfAbsent(of(codes.get(place)), family -> new ArrayList<>())
                        .add(place);
            }
        }
        return families.values();
    }

    /** Ties codes together. */
    static final class Ties {

        private final Map<String, String> lesser = new HashMap<>();

        /** Ties two subheadings, and their headings. */
        void tie(String code, String formerCode) {
            join(code, formerCode);
            join(code.substring(0, HEADING), formerCode.substring(0, HEADING));
        }

        private void join(String one, String other) {
            String least = least(one);
            String leastOther = least(other);
            if (least.compareTo(leastOther) < 0) {
                lesser.put(leastOther, least);
            } else if (!least.equals(leastOther)) {
                lesser.put(least, leastOther);
            }
        }

        private String least(String code) {
            String least = code;
            while (lesser.containsKey(least)) {
                least = lesser.get(least);
            }
            return least;
        }

        CommodityFamilies families() {
            Map<String, String> byCode = new HashMap<>();
            lesser.keySet().forEach(code -> {
                byCode.put(code, least(code));
                byCode.put(least(code), least(code));
            });
            return byCode.isEmpty() ? NONE : new CommodityFamilies(Map.copyOf(byCode));
        }
    }
}
