package dev.okrug.delivery;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Where the sums of an intake are.
 *
 * @param files the periods that each file holds, by its name
 */
public record CubeFolder(String location, SortedMap<String, SortedSet<Integer>> files) {

    /** The names of the files that hold any of some periods, as a pattern of Hadoop; nothing where there is none. */
    public Optional<String> filesOf(Set<Integer> periods) {
        String names = files.entrySet().stream()
                .filter(file -> !Collections.disjoint(file.getValue(), periods))
                .map(file -> file.getKey())
                .collect(Collectors.joining(","));
        return names.isEmpty() ? Optional.empty() : Optional.of("{" + names + "}");
    }
}
