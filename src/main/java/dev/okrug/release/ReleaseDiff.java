package dev.okrug.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two releases of an output. */
public final class ReleaseDiff {

    private final Releases releases;
    private final Manifest before;
    private final Manifest after;

    private ReleaseDiff(Releases releases, Manifest before, Manifest after) {
        this.releases = releases;
        this.before = before;
        this.after = after;
    }

    /**
     * A table that differs.
     *
     * @param columns how its columns differ, in sentences
     * @param onlyBefore rows whose key the later release does not have
     * @param onlyAfter rows whose key the former release does not have
     * @param changed rows of the same key with another value
     * @param examples some of the rows
     */
    public record Table(
            String name, List<String> columns, long onlyBefore, long onlyAfter, long changed, List<String> examples) {

        static Table of(String name, String sentence) {
            return new Table(name, List.of(sentence), 0, 0, 0, List.of());
        }
    }

    /**
     * The tables that differ, by name.
     *
     * @param limit how many rows of each are given as examples
     */
    public static List<Table> of(Releases releases, String before, String after, int limit) {
        return new ReleaseDiff(releases, releases.open(before), releases.open(after)).tables(limit);
    }

    private List<Table> tables(int limit) {
        SortedMap<String, PublishedTable> old = byName(before);
        SortedMap<String, PublishedTable> now = byName(after);
        SortedMap<String, PublishedTable> all = new TreeMap<>(old);
        all.putAll(now);
        List<Table> differing = new ArrayList<>();
        for (String name : all.keySet()) {
            table(name, old.get(name), now.get(name), limit).ifPresent(differing::add);
        }
        return differing;
    }

    private static SortedMap<String, PublishedTable> byName(Manifest release) {
        return release.tables().stream()
                .collect(Collectors.toMap(PublishedTable::name, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private Optional<Table> table(String name, PublishedTable old, PublishedTable now, int limit) {
        if (old == null || now == null) {
            return Optional.of(Table.of(name, "only in " + (old == null ? after : before).release()));
        }
        if (digests(old).equals(digests(now))) {
            return Optional.empty();
        }
        if (!old.key().equals(now.key())) {
            return Optional.of(Table.of(name, "its key was " + old.key() + " and is " + now.key()));
        }
        Table found = new TableDiff(old.contract(), now.contract(), limit)
                .of(columns -> releases.scan(before, old, columns), columns -> releases.scan(after, now, columns));
        // Files may be cut elsewhere and hold the same rows.
        boolean isSame = found.columns().isEmpty() && found.onlyBefore() + found.onlyAfter() + found.changed() == 0;
        return isSame ? Optional.empty() : Optional.of(found);
    }

    private static Map<String, String> digests(PublishedTable table) {
        Map<String, String> digests = new TreeMap<>();
        table.files().forEach(part -> digests.put(part.path(), part.sha256()));
        return digests;
    }
}
