package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right of one run to change an output, as the file {@code lock} that names it. */
final class Lease implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private static final Set<Fault.Kind> SAY_IT_BETTER = Set.of(Fault.Kind.WRITER, Fault.Kind.UNKNOWN);

    /**
     * What the file says.
     *
     * @param fence rises whenever a lease is taken from a dead process, so that the dead one cannot come back to it
     * @param run unlike that of any other run
     */
    record Claim(long fence, String run, Owner owner) {}

    private final Storage storage;
    private final Claim ours;

    private Lease(Storage storage, Claim ours) {
        this.storage = storage;
        this.ours = ours;
    }

    /**
     * Takes the lease, from a dead process if need be; a living one is a fault that names it. What runs before this one have
     * begun and not finished, such as moving the pointer, they cannot finish any more.
     */
    static Lease take(Storage storage) {
        Lease lease = taken(storage);
        try {
            lease.stopOthers();
            return lease;
        } catch (RuntimeException failure) {
            lease.close();
            throw failure;
        }
    }

    /** Another run may have looked at its lease just before it lost it; then what it is about to rename is here by now. */
    private void stopOthers() {
        for (Entry entry : storage.list("")) {
            if (Storage.isUnfinished(entry.name())) {
                storage.delete(entry.name());
            }
        }
    }

    private static Lease taken(Storage storage) {
        storage.makeFolder("");
        String run = UUID.randomUUID().toString();
        Claim first = new Claim(1, run, Owner.thisProcess());
        if (storage.claim(Layout.LOCK, Json.bytes(first))) {
            return new Lease(storage, first);
        }
        Claim holder =
                read(storage, Layout.LOCK).orElseThrow(() -> busy(storage, "another run has let go of it this moment"));
        if (!holder.owner.isGone()) {
            throw busy(storage, "it is held by " + holder.owner);
        }
        return takeOver(storage, holder, run);
    }

    /** Who creates the file of the next fencing number, alone may replace the lease of the dead. */
    private static Lease takeOver(Storage storage, Claim dead, String run) {
        for (long fence = dead.fence + 1; ; fence++) {
            Claim next = new Claim(fence, run, Owner.thisProcess());
            if (storage.claim(fenceFile(fence), Json.bytes(next))) {
                return replace(storage, dead, next);
            }
            Optional<Claim> rival = read(storage, fenceFile(fence));
            if (rival.isEmpty() || !rival.get().owner.isGone()) {
                throw busy(storage, "another run takes over from " + dead.owner + ", which has ended");
            }
        }
    }

    private static Lease replace(Storage storage, Claim dead, Claim next) {
        try {
            storage.replaceAtomically(Layout.LOCK, Json.bytes(next), () -> requireStill(storage, dead));
            return new Lease(storage, next);
        } finally {
            storage.delete(fenceFile(next.fence));
        }
    }

    /** Somebody may have taken over and cleaned up between our look at the lease and our claim. */
    private static void requireStill(Storage storage, Claim dead) {
        if (!read(storage, Layout.LOCK).equals(Optional.of(dead))) {
            throw busy(storage, "another run took over from " + dead.owner + ", which has ended");
        }
    }

    static boolean isFenceFile(String name) {
        return name.matches("lock\\.\\d+");
    }

    private static String fenceFile(long fence) {
        return Layout.LOCK + "." + fence;
    }

    String run() {
        return ours.run;
    }

    /** A fault unless the lease is still ours; a run that was paused may find that it is not. Holds only as long as it runs. */
    void check() {
        Optional<Claim> holder = read(storage, Layout.LOCK);
        if (!holder.equals(Optional.of(ours))) {
            throw busy(
                    storage,
                    "the lease of this run was taken over by "
                            + holder.map(claim -> claim.owner.toString()).orElse("somebody who let it go"));
        }
    }

    /** Replaces a file of the output while it is as it was and the lease is ours, in one act: no pause can come between. */
    void replace(String path, Optional<byte[]> former, byte[] content) {
        storage.replaceAtomically(path, former, content, this::check);
    }

    /** The same for a link. */
    void link(String path, String target) {
        storage.link(path, target, this::check);
    }

    /** A fault where the lease is lost: then others remove what this run left, and failures of all kinds come of that. */
    void checkAfter(Exception failure) {
        if (failure instanceof Fault fault && SAY_IT_BETTER.contains(fault.kind())) {
            return;
        }
        try {
            check();
        } catch (Fault fault) {
            if (fault.kind() == Fault.Kind.WRITER) {
                fault.addSuppressed(failure);
                throw fault;
            }
            failure.addSuppressed(fault);
        }
    }

    /** Gives the lease back, unless it is another run's by now; where that fails, the end of this process does so. */
    @Override
    public void close() {
        try {
            if (read(storage, Layout.LOCK).equals(Optional.of(ours))) {
                storage.delete(Layout.LOCK);
            }
        } catch (RuntimeException failure) {
            LOG.warn("The lease ends with this process only: {}", failure.getMessage());
        }
    }

    /** Who holds the lease, living or dead. */
    static Optional<Owner> owner(Storage storage) {
        return read(storage, Layout.LOCK).map(Claim::owner);
    }

    private static Optional<Claim> read(Storage storage, String path) {
        return storage.read(path).map(content -> Json.read(Claim.class, content, storage.location(path)));
    }

    private static Fault busy(Storage storage, String why) {
        return new Fault(
                Fault.Kind.WRITER,
                "Cannot write to " + storage.location("") + ": " + why + ". Wait for it and run again; if you know"
                        + " that it has ended, remove " + storage.location(Layout.LOCK) + ".");
    }
}
