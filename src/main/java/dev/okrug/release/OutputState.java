package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.util.List;
import java.util.Optional;

/** How an output stands between two runs; looks, and changes nothing. */
public final class OutputState {

    private final Storage storage;

    /** Whether a process that holds an output is still there. */
    public enum Presence {
        HERE,
        GONE,
        /** On another machine, of which nothing is known. */
        ELSEWHERE
    }

    /**
     * The process that holds an output.
     *
     * @param lease the file that says so
     */
    public record Holder(String name, Presence presence, String lease) {}

    private OutputState(Storage storage) {
        this.storage = storage;
    }

    public static OutputState of(Storage storage) {
        return new OutputState(storage);
    }

    /** The current release, if any; a pointer or a manifest that is not as it was published is a fault. */
    public Optional<String> release() {
        return Pointer.read(storage).map(pointer -> {
            String path = Layout.release(pointer.release()) + "/" + Layout.MANIFEST;
            Manifest.read(storage, pointer.release());
            if (!FileDigest.of(storage, path).equals(pointer.manifestSha256())) {
                throw Fault.storage(
                        "Cannot trust " + storage.location(path) + ": its SHA-256 is not the one that "
                                + storage.location(Layout.POINTER) + " says. Run verify, and roll back if need be.",
                        null);
            }
            return pointer.release();
        });
    }

    /** Who holds the output, if anybody does. */
    public Optional<Holder> holder() {
        return Lease.owner(storage)
                .map(owner -> new Holder(owner.toString(), presence(owner), storage.location(Layout.LOCK)));
    }

    private static Presence presence(Owner owner) {
        if (owner.isGone()) {
            return Presence.GONE;
        }
        return owner.host().equals(Owner.thisProcess().host()) ? Presence.HERE : Presence.ELSEWHERE;
    }

    /** Drafts, and releases whose removal was not finished. */
    public List<String> leftovers() {
        return storage.list(Layout.RELEASES).stream()
                .map(Entry::name)
                .filter(name -> name.startsWith(Layout.DRAFT) || name.startsWith(Layout.WITHDRAWN))
                .map(Layout::release)
                .toList();
    }
}
