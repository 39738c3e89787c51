package dev.okrug.release;

import dev.okrug.contract.Audit;
import dev.okrug.contract.Conformed;
import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.contract.RowWatch;
import dev.okrug.contract.TableRows;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSError;
import org.apache.spark.sql.Row;

/** Writes tables into a draft: sorted, in files with lasting names, the same bytes for the same rows, and audits them. */
final class TableWriter {

    static final int ROWS_IN_GROUP = 500_000;
    /** Small enough that Parquet never shrinks row groups because several tables are written at once. */
    static final int GROUP_BYTES = 64 << 20;
    /** Names fit in; figures, of which hardly two are equal, are soon seen not to. */
    static final int DICTIONARY_BYTES = 64 << 10;

    private final Storage storage;
    private final String draft;
    private final int rowsInFile;
    private final FormerBlocks former;

    /**
     * A table as it was written.
     *
     * @param blocks its files that the next release may take over, by path
     */
    record Written(PublishedTable table, Map<String, FormerBlocks.Block> blocks) {}

    TableWriter(Storage storage, String draft, int rowsInFile, FormerBlocks former) {
        this.storage = storage;
        this.draft = draft;
        this.rowsInFile = rowsInFile;
        this.former = former;
    }

    Written write(Contract contract, TableRows rows, List<? extends RowWatch> watches) {
        String work = draft + "/." + contract.table();
        try {
            Map<String, WrittenFile> files = move(written(contract, rows, work), contract);
            storage.delete(work);
            return audited(contract, watches, files);
        } catch (FSError disk) {
            // What Hadoop makes of a local disk that fails, and no exception.
            throw explained(contract, disk);
        }
    }

    /** Writes the rows to files, and returns these in the order of the key. */
    private List<WrittenFile> written(Contract contract, TableRows rows, String work) {
        try {
            List<WrittenFile> files = filesOf(contract, rows, work);
            return files.isEmpty() ? locally(contract, List.of(), work) : files;
        } catch (Exception failure) {
            throw explained(contract, failure);
        }
    }

    private List<WrittenFile> filesOf(Contract contract, TableRows rows, String work) throws IOException {
        BlockFiles blockFiles = new BlockFiles(contract, rowsInFile, storage, work);
        if (rows instanceof TableRows.AtHand atHand) {
            return locally(contract, atHand.rows(), work);
        }
        if (rows instanceof TableRows.Sorted sorted) {
            return blockFiles.of(sorted.rows());
        }
        return blockFiles.of((TableRows.Blocks) rows, former);
    }

    private List<WrittenFile> locally(Contract contract, List<Row> rows, String work) throws IOException {
        return new LocalRows(contract)
                .write(Conformed.rows(contract, rows), rowsInFile, storage, work).stream()
                        .map(name -> WrittenFile.of(work + "/" + name))
                        .toList();
    }

    /** Spark wraps what its tasks throw; whose move it is, the innermost says. */
    private static RuntimeException explained(Contract contract, Throwable failure) {
        String act = "Cannot write " + contract.table();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fault fault) {
                return fault;
            }
            if (cause instanceof IOException disk) {
                return Fault.storage(
                        act + ": " + disk.getMessage() + ". Check space, permissions and health of the storage.",
                        failure);
            }
        }
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(act + ": " + failure.getMessage(), failure);
    }

    /** Names of written files hold what differs from run to run, and others may lie beside them. Returns them by lasting name. */
    private Map<String, WrittenFile> move(List<WrittenFile> written, Contract contract) {
        String table = contract.table();
        storage.makeFolder(draft + "/" + table);
        Map<String, WrittenFile> files = new TreeMap<>();
        for (WrittenFile file : written) {
            String path = String.format(Locale.ROOT, "%s/part-%05d.parquet", table, files.size());
            if (file.digest().isPresent() && storage.share(file.path(), draft + "/" + path)) {
                files.put(path, file);
            } else {
                SteadyFooter.copy(storage.location(file.path()), storage.location(draft + "/" + path), contract);
                files.put(path, WrittenFile.made(file.path(), file.recipe()));
            }
        }
        return files;
    }

    private Written audited(Contract contract, List<? extends RowWatch> watches, Map<String, WrittenFile> files) {
        Audit audit = new Audit(contract, watches);
        List<PublishedPart> parts = new ArrayList<>();
        Map<String, FormerBlocks.Block> blocks = new TreeMap<>();
        for (Entry entry : storage.list(draft + "/" + contract.table())) {
            String name = contract.table() + "/" + entry.name();
            String path = draft + "/" + name;
            WrittenFile file = files.get(name);
            String digest = file.digest().orElseGet(() -> FileDigest.of(storage, path));
            Audit.Audited audited = audit.next(
                    Parquet.file(storage, path),
                    file.recipe().flatMap(recipe -> former.seen(contract.table(), digest)));
            parts.add(new PublishedPart(name, entry.bytes(), digest, audited.rows()));
            file.recipe().ifPresent(recipe -> blocks.put(name, new FormerBlocks.Block(recipe, audited.seen())));
        }
        return new Written(PublishedTable.of(contract, parts), blocks);
    }
}
