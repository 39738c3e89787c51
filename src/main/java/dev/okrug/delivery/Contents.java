package dev.okrug.delivery;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a task of an intake wrote; its files have the same name in each folder.
 *
 * @param periods of its facts, by code
 * @param rejected the deliveries of its rejected records, by number
 * @param traders the deliveries of its facts that name a trader
 */
public record Contents(SortedSet<Integer> periods, SortedSet<Long> rejected, SortedSet<Long> traders) {

    /** Books of before traders were noted say nothing of them; their deliveries are read anew. */
    public Contents {
        traders = traders == null ? new TreeSet<>() : traders;
    }
}
