package dev.okrug.mart;

import dev.okrug.contract.CommodityCode;
import dev.okrug.disclosure.Hierarchy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Headings below chapters, below the whole, each with its node; withheld ones are headings of their own. */
final class TraderCommodities {

    static final String TOTAL = "TOTAL";

    private static final int CHAPTER = 2;

    private final List<String> codes = new ArrayList<>(List.of(TOTAL));
    private final Map<Integer, Integer> nodes = new HashMap<>();
    private final Hierarchy hierarchy;

    /** @param headings as {@link CommodityCode#inOrder} has them */
    TraderCommodities(SortedSet<Integer> headings) {
        SortedMap<String, SortedSet<Integer>> byChapter = new TreeMap<>();
        headings.forEach(heading -> byChapter
                .computeIfAbsent(text(heading).substring(0, CHAPTER), chapter -> new TreeSet<>())
                .add(heading));
        List<Integer> parents = new ArrayList<>(List.of(Hierarchy.TOTAL));
        byChapter.forEach((chapter, ofChapter) -> {
            int parent = codes.size();
            codes.add(chapter);
            parents.add(Hierarchy.TOTAL);
            ofChapter.forEach(heading -> {
                nodes.put(heading, codes.size());
                codes.add(text(heading));
                parents.add(parent);
            });
        });
        this.hierarchy =
                Hierarchy.of(parents.stream().mapToInt(Integer::intValue).toArray());
    }

    private static String text(int heading) {
        return HeadingPlaces.heading(heading);
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    /** A heading, a chapter or {@link #TOTAL}. */
    String code(int node) {
        return codes.get(node);
    }

    int node(int heading) {
        return nodes.get(heading);
    }
}
