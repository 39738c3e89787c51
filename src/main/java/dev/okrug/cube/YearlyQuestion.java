package dev.okrug.cube;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A question of which the answers of a year stay the same as long as what they are made from does.
 *
 * @param name under which answers are kept
 * @param type of the answers, that can be JSON
 * @param year that an answer is of
 * @param recipes digest of all that the answers of each year are made from
 * @param asking gives the answers of some years
 */
public record YearlyQuestion<T>(
        String name,
        Class<T> type,
        ToIntFunction<T> year,
        SortedMap<Integer, String> recipes,
        Function<Set<Integer>, List<T>> asking) {}
