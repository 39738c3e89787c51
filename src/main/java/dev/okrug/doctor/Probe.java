package dev.okrug.doctor;

import dev.okrug.contract.Fault;
import dev.okrug.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Does to a small file what a run does to publish: creates it in one act, replaces it in one act, gives it a second name. */
final class Probe {

    private static final byte[] FIRST = "first".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECOND = "second".getBytes(StandardCharsets.UTF_8);

    private final Storage storage;
    /** Named so that a run removes it, should this process be killed. */
    private final String file = ".okrug-doctor-" + UUID.randomUUID() + ".tmp";

    private final String secondName = ".okrug-doctor-" + UUID.randomUUID() + ".tmp";

    private Probe(Storage storage) {
        this.storage = storage;
    }

    static List<Finding> of(Storage storage) {
        Probe probe = new Probe(storage);
        try {
            probe.claim();
            probe.replace();
            return List.of(
                    Finding.ok("writing", "files are created and replaced in one act at " + storage.location("")),
                    probe.sharing());
        } catch (Fault fault) {
            return List.of(Finding.of("writing", fault));
        } finally {
            probe.remove();
        }
    }

    private void claim() {
        if (!storage.claim(file, FIRST) || storage.claim(file, SECOND)) {
            throw Fault.storage(
                    "Cannot tell at " + storage.location("")
                            + " whether a file is there already: two runs could publish at"
                            + " once. Name an output on another file system.",
                    null);
        }
    }

    private void replace() {
        storage.replaceAtomically(file, SECOND);
        if (!storage.read(file).filter(found -> Arrays.equals(found, SECOND)).isPresent()) {
            throw Fault.storage(
                    "Cannot read back what was written to " + storage.location("")
                            + ". Check the health of that storage.",
                    null);
        }
    }

    private Finding sharing() {
        return storage.share(file, secondName)
                ? Finding.ok("hard links", "files that do not change are shared between releases")
                : Finding.ok("hard links", "not there: files that do not change are written again");
    }

    private void remove() {
        try {
            storage.delete(file);
            storage.delete(secondName);
        } catch (Fault lost) {
            // The finding tells of the storage that failed; the next run removes what is left.
        }
    }
}
