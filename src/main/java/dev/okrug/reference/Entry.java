package dev.okrug.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value of a pack, with the row that it was read from. */
record Entry<T>(T value, CsvRow row) {

    static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }

    /** The entries by their key; a key that stands twice is reported at its second place. */
    static <T, K> Map<K, Entry<T>> unique(List<Entry<T>> entries, String what, Function<T, K> key) {
        Map<K, Entry<T>> known = new LinkedHashMap<>();
        for (Entry<T> entry : entries) {
            K value = key.apply(entry.value());
            Optional.ofNullable(known.putIfAbsent(value, entry))
                    .ifPresent(first -> entry.row.problem(
                            what + " " + value + " stands also in " + first.row.place() + "; give each its own"));
        }
        return known;
    }
}
