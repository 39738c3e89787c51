package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.util.List;
import java.util.Optional;

/** What runs that died have left in an output; the holder of the lease removes it, so nobody has to do so by hand. */
final class Leftovers {

    private Leftovers() {}

    static void remove(Storage storage, Optional<Pointer> current) {
        List<Entry> releases = storage.list(Layout.RELEASES);
        long next = Pointer.nextSequence(current);
        // All are looked at before one is removed: with a pointer that is not the latest, none may be.
        releases.forEach(entry -> requireNotAfter(next, entry.name(), storage));
        for (Entry entry : releases) {
            if (entry.name().startsWith(Layout.DRAFT) || wasNeverCurrent(next, entry.name())) {
                storage.delete(Layout.release(entry.name()));
            }
        }
        releases.stream()
                .map(Entry::name)
                .filter(name -> name.startsWith(Layout.WITHDRAWN))
                .map(name -> name.substring(Layout.WITHDRAWN.length()))
                .forEach(id -> finish(storage, current, id));
        for (Entry entry : storage.list("")) {
            if (Lease.isFenceFile(entry.name()) || entry.name().matches("\\..+\\.tmp")) {
                storage.delete(entry.name());
            }
        }
        current.ifPresent(pointer -> CurrentLink.follow(storage, pointer));
    }

    /** A release that somebody made current again meanwhile stays. */
    private static void finish(Storage storage, Optional<Pointer> current, String withdrawn) {
        boolean isCurrent = current.map(Pointer::release).equals(Optional.of(withdrawn));
        if (!isCurrent && Layout.sequence(withdrawn).isPresent()) {
            storage.delete(Layout.release(withdrawn));
        }
        storage.delete(Layout.withdrawn(withdrawn));
    }

    private static void requireNotAfter(long next, String name, Storage storage) {
        if (Layout.sequence(name).orElse(0) > next) {
            throw Fault.storage(
                    "Cannot write to " + storage.location("") + ": " + Layout.POINTER + " is older than release " + name
                            + ", or lost. Say with rollback which release is current.",
                    null);
        }
    }

    /** Its run died between naming it and moving the pointer. */
    private static boolean wasNeverCurrent(long next, String name) {
        return Layout.sequence(name).orElse(0) == next;
    }
}
