package dev.okrug.release;

import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes releases that nobody needs any more; its caller holds the lease. */
final class CleanUp {

    private final Storage storage;
    private final Optional<Pointer> current;
    private final List<String> oldestFirst;

    private CleanUp(Storage storage) {
        this.storage = storage;
        this.current = Pointer.read(storage);
        this.oldestFirst = Releases.ids(storage, current);
    }

    /** Returns the ids of the releases that it removed. */
    static List<String> of(Storage storage, Retention retention, Instant now) {
        return new CleanUp(storage).remove(retention, now);
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

    /** The latest time at which the release may have been current: an old release may have been so until just now. */
    private Instant replacedAt(int index) {
        Instant successor = modified(Layout.release(oldestFirst.get(index + 1)), Layout.MANIFEST);
        boolean wasCurrentLast = current.flatMap(Pointer::previous).equals(Optional.of(oldestFirst.get(index)));
        Instant swap = modified("", Layout.POINTER);
        return wasCurrentLast && swap.isAfter(successor) ? swap : successor;
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
        storage.delete(Layout.release(id));
        storage.delete(Layout.withdrawn(id));
    }
}
