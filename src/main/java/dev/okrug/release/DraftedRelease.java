package dev.okrug.release;

import dev.okrug.contract.TableScan;
import dev.okrug.storage.Storage;
import java.util.List;
import java.util.Optional;

/** A release whose tables are written, and whose id is settled by them, while the files beside them are made. */
public final class DraftedRelease {

    private final Storage storage;
    private final String folder;
    private final Manifest manifest;

    DraftedRelease(Storage storage, String folder, Manifest manifest) {
        this.storage = storage;
        this.folder = folder;
        this.manifest = manifest;
    }

    /** All that will be said of the release but the files beside its tables. */
    public Manifest manifest() {
        return manifest;
    }

    /** The table of that name, if the job makes it. */
    public Optional<PublishedTable> table(String name) {
        return manifest.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    /** Reads columns of a table, row by row in the order of its key; the caller closes it. */
    public TableScan scan(PublishedTable table, List<String> columns) {
        return table.scan(storage, folder, columns);
    }
}
