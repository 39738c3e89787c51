package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The act of publishing: puts a new pointer in the place of the former one, and says truly what came of it. */
final class PointerSwap {

    private static final Logger LOG = LoggerFactory.getLogger(PointerSwap.class);

    private final Storage storage;
    private final Lease lease;
    private final Optional<byte[]> before;
    private final Optional<Pointer> former;

    private PointerSwap(Storage storage, Lease lease, Function<byte[], Optional<Pointer>> reading) {
        this.storage = storage;
        this.lease = lease;
        this.before = storage.read(Layout.POINTER);
        this.former = before.flatMap(reading);
    }

    /** Takes the place of the pointer that lies there now, and of no other; one that is damaged is a fault. */
    static PointerSwap of(Storage storage, Lease lease) {
        return new PointerSwap(storage, lease, content -> Optional.of(Pointer.of(content, storage)));
    }

    /** The same where a damaged pointer counts as none, so that it can be replaced by one that a person names. */
    static PointerSwap mending(Storage storage, Lease lease) {
        return new PointerSwap(storage, lease, content -> {
            try {
                return Optional.of(Pointer.of(content, storage));
            } catch (Fault damaged) {
                LOG.warn("{}", damaged.getMessage());
                return Optional.empty();
            }
        });
    }

    Optional<Pointer> former() {
        return former;
    }

    /** Returns only when readers see the new pointer. */
    void to(Pointer ours) {
        try {
            lease.replace(Layout.POINTER, before, Json.bytes(ours));
        } catch (RuntimeException failure) {
            settle(ours, failure);
        }
        CurrentLink.follow(lease, ours);
    }

    /** A failed call may still have done its work, so what is on the disk decides. */
    private void settle(Pointer ours, RuntimeException failure) {
        if (failure instanceof Fault fault && fault.kind() == Fault.Kind.WRITER) {
            throw failure;
        }
        Optional<Pointer> found = readAgain(ours, failure);
        if (found.equals(Optional.of(ours))) {
            LOG.warn("{} is current, though the storage reported: {}", ours.release(), failure.getMessage());
            return;
        }
        lease.checkAfter(failure);
        if (found.equals(former)) {
            throw Fault.storage(
                    "Cannot make " + ours.release() + " current: " + failure.getMessage() + " "
                            + former.map(Pointer::release).orElse("No release") + " is current, as before.",
                    failure);
        }
        throw unknown(ours, "it names " + found.map(Pointer::release).orElse("no release"), failure);
    }

    private Optional<Pointer> readAgain(Pointer ours, RuntimeException failure) {
        try {
            return Pointer.read(storage);
        } catch (RuntimeException unreadable) {
            failure.addSuppressed(unreadable);
            throw unknown(ours, "it cannot be read", failure);
        }
    }

    private Fault unknown(Pointer ours, String finding, RuntimeException failure) {
        String message = "Cannot tell whether " + ours.release() + " is current: replacing "
                + storage.location(Layout.POINTER) + " failed, and now " + finding
                + ". Nothing was deleted. Look at the storage, then run verify.";
        return new Fault(Fault.Kind.UNKNOWN, message, failure);
    }
}
