package dev.okrug.release;

import dev.okrug.contract.Fault;
import dev.okrug.contract.TableScan;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The releases of an output, for those who read them and those who tidy them up. */
public final class Releases {

    private final Storage storage;

    private Releases(Storage storage) {
        this.storage = storage;
    }

    public static Releases in(Storage storage) {
        return new Releases(storage);
    }

    /** The release that readers see; nothing before the first publication. */
    public Optional<Manifest> current() {
        return Pointer.read(storage).map(pointer -> open(pointer.release()));
    }

    /** Every published release that is still there, the oldest first. */
    public List<Manifest> list() {
        return ids(storage, Pointer.read(storage)).stream().map(this::open).toList();
    }

    /** The release of that id; one that is not there is a fault. */
    public Manifest open(String release) {
        if (Layout.sequence(release).isEmpty()) {
            throw Fault.spec("Cannot open release " + release + ": ids look like r000042-3f9a1c."
                    + " List the releases there are, and name one of them.");
        }
        return Manifest.read(storage, release);
    }

    /** Where Spark finds the rows of a table. */
    public String location(Manifest release, String table) {
        return storage.location(Layout.release(release.release()) + "/" + table);
    }

    /** Reads columns of a table, row by row in the order of its key; the caller closes it. */
    public TableScan scan(Manifest release, PublishedTable table, List<String> columns) {
        return table.scan(storage, Layout.release(release.release()), columns);
    }

    /**
     * Makes a former release current again; it is verified first. Mends a pointer that is damaged or lost.
     *
     * @return the release that was current before, if any
     */
    public Optional<String> rollback(String release) {
        Manifest target = open(release);
        try (Lease lease = Lease.take(storage)) {
            if (storage.exists(Layout.withdrawn(release))) {
                throw Fault.spec("Cannot go back to " + release + ": its removal has begun. Name another release.");
            }
            Verification.of(storage, release).orFault();
            PointerSwap swap = PointerSwap.mending(storage, lease);
            swap.to(back(target, swap.former()));
            return swap.former().map(Pointer::release);
        }
    }

    /** Later than every release that lies there, so that a pointer that was lost or put back by hand is mended too. */
    private Pointer back(Manifest target, Optional<Pointer> former) {
        long latest = storage.list(Layout.RELEASES).stream()
                .map(entry -> Layout.sequence(entry.name()))
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(0);
        String manifest = Layout.release(target.release()) + "/" + Layout.MANIFEST;
        return Pointer.to(
                target.release(),
                FileDigest.of(storage, manifest),
                Math.max(latest + 1, Pointer.nextSequence(former)),
                former.map(Pointer::release));
    }

    /**
     * Removes releases that are neither current nor spared, and returns their ids.
     *
     * @param alsoRemove is told what stays, and may remove what these were not made of; nobody else writes meanwhile
     */
    public List<String> clean(Retention retention, Instant now, Consumer<List<Manifest>> alsoRemove) {
        try (Lease lease = Lease.take(storage)) {
            Leftovers.remove(storage, lease, Pointer.read(storage));
            List<String> removed = CleanUp.of(storage, lease, retention, now);
            lease.check();
            alsoRemove.accept(list());
            return removed;
        }
    }

    /** Without a folder of a later sequence than the pointer's: its run died before it was published. */
    static List<String> ids(Storage storage, Optional<Pointer> current) {
        long latest = current.map(Pointer::sequence).orElse(0L);
        List<String> names =
                storage.list(Layout.RELEASES).stream().map(Entry::name).toList();
        return names.stream()
                .filter(name -> Layout.sequence(name).isPresent())
                .filter(name -> !names.contains(Layout.WITHDRAWN + name))
                .filter(name -> Layout.sequence(name).getAsLong() <= latest)
                .sorted(Comparator.comparingLong(
                                (String name) -> Layout.sequence(name).getAsLong())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
