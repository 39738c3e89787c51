package dev.okrug.catalog;

import dev.okrug.mart.Mart;
import dev.okrug.mart.Marts;
import dev.okrug.mart.Source;
import dev.okrug.release.PublishedTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What tables are made of, as their marts declare. */
final class Lineage {

    private static final Map<String, Set<Source>> SOURCES = sources();

    private Lineage() {}

    private static Map<String, Set<Source>> sources() {
        Map<String, Set<Source>> sources = new LinkedHashMap<>();
        for (Mart mart : Marts.all()) {
            Set<Source> inOrder = EnumSet.noneOf(Source.class);
            inOrder.addAll(mart.sources());
            sources.put(mart.contract().table(), Collections.unmodifiableSet(inOrder));
        }
        return sources;
    }

    /** The sources of a table, in their order; none of a table that no mart is of. */
    static Set<Source> of(PublishedTable table) {
        return SOURCES.getOrDefault(table.name(), Set.of());
    }

    /** The tables in the order in which people read them. */
    static List<PublishedTable> inReadingOrder(List<PublishedTable> tables) {
        List<String> order = List.copyOf(SOURCES.keySet());
        List<PublishedTable> sorted = new ArrayList<>(tables);
        sorted.sort(Comparator.comparingInt(
                table -> order.contains(table.name()) ? order.indexOf(table.name()) : order.size()));
        return sorted;
    }

    /** The tables that are made of the same, together. */
    static Map<Set<Source>, List<PublishedTable>> bySources(List<PublishedTable> tables) {
        Map<Set<Source>, List<PublishedTable>> groups = new LinkedHashMap<>();
        inReadingOrder(tables)
                .forEach(table -> groups.computeIfAbsent(of(table), one -> new ArrayList<>())
                        .add(table));
        return groups;
    }

    /** Another one where a table is made of something else. */
    static String text() {
        return SOURCES.toString();
    }
}
