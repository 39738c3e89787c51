package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What runs that died have left in an output; the holder of the lease removes it, so nobody has to do so by hand. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    static void remove(Storage storage, Lease lease, Optional<Pointer> current) {
        hideDrafts(storage);
        List<Entry> releases = storage.list(Layout.RELEASES);
        long next = Pointer.nextSequence(current);
        // All are looked at before one is removed: with a pointer that is not the latest, none may be.
        releases.forEach(entry -> requireNotAfter(next, entry.name(), storage));
        for (Entry entry : releases) {
            if (isLeft(entry.name()) || wasNeverCurrent(next, entry.name())) {
                // Else it may be another run's by now, and current.
                lease.check();
                storage.delete(Layout.release(entry.name()));
            }
        }
        releases.stream()
                .map(Entry::name)
                .filter(name -> name.startsWith(Layout.WITHDRAWN))
                .map(name -> name.substring(Layout.WITHDRAWN.length()))
                .forEach(id -> finish(storage, lease, current, id));
        for (Entry entry : storage.list("")) {
            if (Lease.isFenceFile(entry.name())) {
                storage.delete(entry.name());
            }
        }
        current.ifPresent(pointer -> CurrentLink.follow(lease, pointer));
    }

    /** In one act each: a run that wakes up late and is about to name its draft does so before, and is seen, or never. */
    private static void hideDrafts(Storage storage) {
        for (Entry entry : storage.list(Layout.RELEASES)) {
            if (entry.name().startsWith(Layout.DRAFT)) {
                hide(storage, Layout.release(entry.name()));
            }
        }
    }

    private static void hide(Storage storage, String draft) {
        try {
            storage.rename(draft, Layout.draft(UUID.randomUUID().toString()));
        } catch (Fault gone) {
            LOG.debug("{} is no draft any more: {}", draft, gone.getMessage());
        }
    }

    /** A draft, or the mark of a removal that was not written to its end. */
    private static boolean isLeft(String name) {
        return name.startsWith(Layout.DRAFT) || Storage.isUnfinished(name);
    }

    /** A release that somebody made current again meanwhile stays. */
    private static void finish(Storage storage, Lease lease, Optional<Pointer> current, String withdrawn) {
        boolean isCurrent = current.map(Pointer::release).equals(Optional.of(withdrawn));
        if (!isCurrent && Layout.sequence(withdrawn).isPresent()) {
            lease.check();
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
