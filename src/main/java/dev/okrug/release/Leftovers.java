package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.util.Optional;
import java.util.OptionalLong;

/** What runs that died have left in an output; the holder of the lease removes it, so nobody has to do so by hand. */
final class Leftovers {

    private Leftovers() {}

    static void remove(Storage storage, Optional<Pointer> current) {
        for (Entry entry : storage.list(Layout.RELEASES)) {
            if (isLeftover(storage, entry.name(), current)) {
                storage.delete(Layout.release(entry.name()));
            }
        }
        for (Entry entry : storage.list("")) {
            if (Lease.isFenceFile(entry.name()) || entry.name().matches("\\..+\\.tmp")) {
                storage.delete(entry.name());
            }
        }
        current.ifPresent(pointer -> CurrentLink.follow(storage, pointer));
    }

    /** A release of the next sequence was never current: its run died between naming it and moving the pointer. */
    private static boolean isLeftover(Storage storage, String name, Optional<Pointer> current) {
        if (name.startsWith(Layout.DRAFT)) {
            return true;
        }
        OptionalLong sequence = Layout.sequence(name);
        long next = Pointer.nextSequence(current);
        if (sequence.isPresent() && sequence.getAsLong() > next) {
            throw Fault.storage(
                    "Cannot write to " + storage.location("") + ": " + Layout.POINTER + " is older than release " + name
                            + ", or lost. Say with rollback which release is current.",
                    null);
        }
        return sequence.isPresent() && sequence.getAsLong() == next;
    }
}
