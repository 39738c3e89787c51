package dev.okrug.release;

import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Removes releases that nobody needs any more, as long as the lease is ours. */
final class CleanUp {

    private final Storage storage;
    private final Lease lease;
    private final Optional<Pointer> current;
    private final List<String> oldestFirst;

    private CleanUp(Storage storage, Lease lease) {
        this.storage = storage;
        this.lease = lease;
        this.current = Pointer.read(storage);
        this.oldestFirst = Releases.ids(storage, current);
    }

    /** Returns the ids of the releases that it removed. */
    static List<String> of(Storage storage, Lease lease, Retention retention, Instant now) {
        return new CleanUp(storage, lease).remove(retention, now);
    }

    private List<String> remove(Retention retention, Instant now) {
        List<String> removed = new ArrayList<>();
        for (int i = 0; i < oldestFirst.size() - retention.keep(); i++) {
            String id = oldestFirst.get(i);
            if (!isCurrent(id) && replacedAt(i).isBefore(now.minus(retention.grace()))) {
                remove(id);
                removed.add(id);
            }
        }
        return List.copyOf(removed);
    }

    private boolean isCurrent(String id) {
        return current.map(Pointer::release).equals(Optional.of(id));
    }

    /** The latest time at which the release may have been current; its readers may have begun then. */
    private Instant replacedAt(int index) {
        if (wasCurrentLast(oldestFirst.get(index)) || wentBackUntold()) {
            return modified("", Layout.POINTER);
        }
        return IntStream.range(index + 1, oldestFirst.size())
                .filter(later -> later == index + 1 || followsRollback(later))
                .mapToObj(this::madeCurrentAt)
                .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    private boolean wasCurrentLast(String id) {
        return current.flatMap(Pointer::previous).equals(Optional.of(id));
    }

    /** The pointer names its release and the one before; of any more that it went back to, nothing is known. */
    private boolean wentBackUntold() {
        return Pointer.nextSequence(current) - 1 - sequence(oldestFirst.size() - 1) > 2;
    }

    /** A number that no release has was a rollback, to any release older than this one. */
    private boolean followsRollback(int index) {
        return sequence(index) - sequence(index - 1) > 1;
    }

    private long sequence(int index) {
        return Layout.sequence(oldestFirst.get(index)).orElseThrow();
    }

    /** At the latest: a manifest is written before the pointer moves, however long before, but the next one after. */
    private Instant madeCurrentAt(int index) {
        return index + 1 < oldestFirst.size()
                ? modified(Layout.release(oldestFirst.get(index + 1)), Layout.MANIFEST)
                : modified("", Layout.POINTER);
    }

    /** What cannot be found is never old enough. */
    private Instant modified(String folder, String name) {
        return storage.list(folder).stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::modified)
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** Out of sight in one act on every storage, so that a crash leaves no half release. */
    private void remove(String id) {
        storage.claim(Layout.withdrawn(id), new byte[0]);
        // Whoever takes the output over from here on sees the mark, and makes nothing of the release any more.
        lease.check();
        storage.delete(Layout.release(id));
        storage.delete(Layout.withdrawn(id));
    }
}
