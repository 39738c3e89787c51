package dev.okrug.release;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.util.Optional;

/**
 * Says which release is current: the only thing in an output that ever changes.
 *
 * @param manifestSha256 digest of that release's manifest, from which all other digests follow
 * @param sequence rises with every change of the pointer, going back to a former release included
 * @param previous the release that was current before, if any
 * @param sha256 digest of all the above, by which bit rot in the pointer itself is found
 */
record Pointer(String release, String manifestSha256, long sequence, Optional<String> previous, String sha256) {

    static Pointer to(String release, String manifestSha256, long sequence, Optional<String> previous) {
        return new Pointer(
                release, manifestSha256, sequence, previous, digest(release, manifestSha256, sequence, previous));
    }

    private static String digest(String release, String manifestSha256, long sequence, Optional<String> previous) {
        return Digest.of(String.join("\n", release, manifestSha256, Long.toString(sequence), previous.orElse("")));
    }

    static Optional<Pointer> read(Storage storage) {
        return storage.read(Layout.POINTER).map(content -> of(content, storage));
    }

    /** The pointer that the content of its file says. */
    static Pointer of(byte[] content, Storage storage) {
        String where = storage.location(Layout.POINTER);
        Pointer pointer = Json.read(Pointer.class, content, where);
        if (!pointer.equals(to(pointer.release, pointer.manifestSha256, pointer.sequence, pointer.previous))) {
            throw Fault.storage(
                    "Cannot read " + where + ": its SHA-256 is not that of its content. The file is damaged, or"
                            + " something else wrote it; run verify.",
                    null);
        }
        if (Layout.sequence(pointer.release).isEmpty()) {
            throw Fault.storage("Cannot read " + where + ": " + pointer.release + " is no release id.", null);
        }
        return pointer;
    }

    /** The sequence that the next change of the pointer has. */
    static long nextSequence(Optional<Pointer> current) {
        return current.map(Pointer::sequence).orElse(0L) + 1;
    }
}
