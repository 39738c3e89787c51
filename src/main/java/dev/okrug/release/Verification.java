package dev.okrug.release;

import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Optional;

/**
 * What came of comparing a release, bit by bit, with what was published.
 *
 * @param release that was looked at; empty where no pointer names one
 * @param findings one sentence each; none where all is well
 */
public record Verification(Optional<String> release, List<String> findings) {

    /** Verifies the current release: pointer, manifest, files. */
    public static Verification of(Storage storage) {
        try {
            return Pointer.read(storage)
                    .map(current -> of(storage, current))
                    .orElseGet(() -> unnamed("there is no " + storage.location(Layout.POINTER)));
        } catch (Fault unreadable) {
            return unnamed(unreadable.getMessage());
        }
    }

    private static Verification unnamed(String finding) {
        return new Verification(Optional.empty(), List.of(finding));
    }

    private static Verification of(Storage storage, Pointer current) {
        String manifest = Layout.release(current.release()) + "/" + Layout.MANIFEST;
        boolean intact = storage.read(manifest)
                .map(content -> Digest.of(content).equals(current.manifestSha256()))
                .orElse(false);
        if (!intact) {
            String finding = storage.location(manifest) + " is not what " + Layout.POINTER + " says it is";
            return new Verification(Optional.of(current.release()), List.of(finding));
        }
        return of(storage, current.release());
    }

    /** Verifies the files of a release by its own manifest, current or not. */
    public static Verification of(Storage storage, String release) {
        return new Verification(Optional.of(release), new ReleaseCheck(storage, release).findings());
    }

    /** Throws what was found, if anything was. */
    public void orFault() {
        if (!findings.isEmpty()) {
            throw Fault.gate("Cannot vouch for " + release.orElse("the output") + ": " + String.join("; ", findings)
                    + ". Go back to a release that passes, or publish again.");
        }
    }
}
