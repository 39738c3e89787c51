package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Digest;
import dev.okrug.contract.Fault;
import dev.okrug.contract.RowWatch;
import dev.okrug.contract.TableRows;
import dev.okrug.storage.Storage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A release in the making: nobody sees it before {@link #publish}, and nothing is left of it without.
 *
 * <p>Holds the lease of its output from first to last. Tables may be added by several threads.
 */
public final class ReleaseDraft implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseDraft.class);

    private static final int ROWS_IN_FILE = 5_000_000;

    private final Storage storage;
    private final Lease lease;
    private final PointerSwap swap;
    private final String folder;
    private final AtomicBoolean sealed = new AtomicBoolean();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final ConcurrentNavigableMap<String, PublishedTable> tables = new ConcurrentSkipListMap<>();
    private final CompanionFiles files;
    private final ConcurrentNavigableMap<String, FormerBlocks.Block> blocks = new ConcurrentSkipListMap<>();
    private final FormerBlocks formerBlocks;

    private ReleaseDraft(Storage storage, Lease lease, PointerSwap swap) {
        this.storage = storage;
        this.lease = lease;
        this.swap = swap;
        this.folder = Layout.draft(lease.run());
        this.files = new CompanionFiles(storage, folder);
        this.formerBlocks = new FormerBlocks(storage, swap.former().map(Pointer::release));
    }

    /** Takes the lease of the output, and removes what runs that died have left there. */
    public static ReleaseDraft in(Storage storage) {
        Lease lease = Lease.take(storage);
        try {
            PointerSwap swap = PointerSwap.of(storage, lease);
            Leftovers.remove(storage, lease, swap.former());
            ReleaseDraft draft = new ReleaseDraft(storage, lease, swap);
            storage.makeFolder(draft.folder);
            return draft;
        } catch (RuntimeException failure) {
            lease.close();
            throw failure;
        }
    }

    /** Does what makes the draft; where that fails because another run took the output over meanwhile, the fault says so. */
    public <T> T making(Supplier<T> work) {
        try {
            return work.get();
        } catch (Exception failure) {
            lease.checkAfter(failure);
            throw failure;
        }
    }

    /** Writes a table and audits it; rows that break the contract are a fault, and then nothing can be published. */
    public void add(Contract contract, TableRows rows) {
        add(contract, rows, List.of());
    }

    /** The same, and shows the rows that were written. */
    public void add(Contract contract, TableRows rows, List<? extends RowWatch> watches) {
        begin(contract.table());
        TableWriter.Written written =
                new TableWriter(storage, folder, ROWS_IN_FILE, formerBlocks).write(contract, rows, watches);
        blocks.putAll(written.blocks());
        tables.put(contract.table(), written.table());
    }

    private void begin(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Invalid name of a table: " + name);
        }
        if (sealed.get()) {
            throw new IllegalStateException("Cannot add " + name + ": the release is being published already");
        }
        if (!begun.add(name)) {
            throw new IllegalArgumentException("Invalid release: two tables named " + name);
        }
    }

    /**
     * Makes the draft the current release.
     *
     * @param inputs digest of all that the release is made from
     * @param facts what else the manifest shall say; of strings, numbers, lists and maps
     * @param companions what is made of the tables and published beside them
     */
    public Manifest publish(String inputs, Map<String, Object> facts, List<? extends Companion> companions) {
        if (sealed.getAndSet(true)) {
            throw new IllegalStateException("Cannot publish twice: begin another draft");
        }
        requireWhole();
        return making(() -> publishWhole(inputs, facts, companions));
    }

    private Manifest publishWhole(String inputs, Map<String, Object> facts, List<? extends Companion> companions) {
        DraftedRelease drafted = new DraftedRelease(storage, folder, manifest(inputs, facts));
        companions.forEach(companion -> files.add(companion, drafted));
        if (!blocks.isEmpty()) {
            files.put(FormerBlocks.write(storage, folder, blocks));
        }
        Manifest manifest = manifest(inputs, facts);
        byte[] content = Json.bytes(manifest);
        storage.writeNew(folder + "/" + Layout.MANIFEST, content);
        sync();
        lease.check();
        storage.rename(folder, Layout.release(manifest.release()));
        storage.sync(Layout.RELEASES);
        swap.to(Pointer.to(manifest.release(), Digest.of(content), manifest.sequence(), manifest.previous()));
        return manifest;
    }

    private void requireWhole() {
        Set<String> unfinished = new TreeSet<>(begun);
        unfinished.removeAll(tables.keySet());
        if (!unfinished.isEmpty()) {
            throw Fault.gate("Cannot publish: " + String.join(", ", unfinished) + " could not be added. See the log.");
        }
    }

    private Manifest manifest(String inputs, Map<String, Object> facts) {
        long sequence = Pointer.nextSequence(swap.former());
        List<PublishedTable> sortedTables = List.copyOf(tables.values());
        return new Manifest(
                Manifest.FORMAT,
                Layout.releaseId(sequence, sortedTables, inputs),
                sequence,
                swap.former().map(Pointer::release),
                Manifest.thisSoftware(),
                inputs,
                facts,
                sortedTables,
                files.all());
    }

    /** Files first, then the folders that name them. Spark leaves its files to the mercy of the page cache. */
    private void sync() {
        for (PublishedTable table : tables.values()) {
            table.files().forEach(part -> storage.sync(folder + "/" + part.path()));
            storage.sync(folder + "/" + table.name());
        }
        files.sync();
        storage.sync(folder);
    }

    /**
     * Removes old releases, as {@link Releases#clean} does, under the lease that this draft holds.
     *
     * <p>Never throws: what it cannot remove the next run does, and what was published stays so.
     */
    public List<String> clean(Retention retention, Instant now) {
        try {
            return CleanUp.of(storage, lease, retention, now);
        } catch (RuntimeException failure) {
            LOG.warn("The next run has to remove old releases: {}", failure.getMessage());
            return List.of();
        }
    }

    /**
     * Removes the draft unless it was published, then gives the lease back.
     *
     * <p>Never throws: what it cannot remove the next run does, and what was published stays so.
     */
    @Override
    public void close() {
        try {
            storage.delete(folder);
        } catch (RuntimeException failure) {
            LOG.warn("The next run has to remove a draft: {}", failure.getMessage());
        }
        lease.close();
    }
}
