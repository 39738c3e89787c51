package dev.okrug.delivery;

import java.util.SortedSet;

/**
 * What a task of an intake wrote; its files have the same name in each folder.
 *
 * @param periods of its facts, by code
 * @param rejected the deliveries of its rejected records, by number
 */
public record Contents(SortedSet<Integer> periods, SortedSet<Long> rejected) {}
