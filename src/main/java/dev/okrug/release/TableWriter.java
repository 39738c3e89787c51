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
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Writes tables into a draft: sorted, in files with lasting names, the same bytes for the same rows, and audits them. */
final class TableWriter {

    static final int ROWS_IN_GROUP = 500_000;
    /** Names fit in; figures, of which hardly two are equal, are soon seen not to. */
    static final int DICTIONARY_BYTES = 64 << 10;

    /** Given with each write, so that nothing hangs on how the session or the cluster is set. */
    private static final Map<String, String> OPTIONS = Map.of(
            "compression", "zstd",
            "parquet.block.row.count.limit", Integer.toString(ROWS_IN_GROUP),
            // Small enough that Parquet never shrinks row groups because several tables are written at once.
            "parquet.block.size", Integer.toString(64 << 20),
            "parquet.dictionary.page.size", Integer.toString(DICTIONARY_BYTES),
            // The audit counts nulls from these.
            "parquet.column.statistics.enabled", "true",
            // Version 2 lets the files of a failed attempt be seen.
            "mapreduce.fileoutputcommitter.algorithm.version", "1",
            "mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");

    private final Storage storage;
    private final String draft;
    private final int rowsInFile;

    TableWriter(Storage storage, String draft, int rowsInFile) {
        this.storage = storage;
        this.draft = draft;
        this.rowsInFile = rowsInFile;
    }

    PublishedTable write(Contract contract, TableRows rows, List<? extends RowWatch> watches) {
        String work = draft + "/." + contract.table();
        if (rows instanceof TableRows.AtHand atHand) {
            save(contract, Conformed.rows(contract, atHand.rows()), work);
        } else if (rows instanceof TableRows.Query query) {
            save(contract, sorted(contract, query.rows()), work);
        } else if (rows instanceof TableRows.Sorted sorted) {
            save(contract, Conformed.rows(contract, sorted.rows()), work);
        }
        move(work, draft + "/" + contract.table());
        storage.delete(work);
        return PublishedTable.of(contract, audited(contract, watches));
    }

    /** One partition, because the borders between several would hang on a sample of the rows. */
    private static Dataset<Row> sorted(Contract contract, Dataset<Row> rows) {
        Column[] key = contract.key().stream().map(functions::col).toArray(Column[]::new);
        return Conformed.rows(contract, rows).repartition(1).sortWithinPartitions(key);
    }

    private void save(Contract contract, Dataset<Row> sorted, String work) {
        try {
            sorted.write()
                    .format("parquet")
                    .options(OPTIONS)
                    .option("maxRecordsPerFile", rowsInFile)
                    .save(storage.location(work));
        } catch (Exception failure) {
            throw explained(contract, failure);
        }
    }

    private void save(Contract contract, List<Row> rows, String work) {
        try {
            new LocalRows(contract).write(rows, rowsInFile, storage, work);
        } catch (IOException failure) {
            throw explained(contract, failure);
        }
    }

    /** Spark wraps what its tasks throw; whose move it is, the innermost says. */
    private static RuntimeException explained(Contract contract, Exception failure) {
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

    /** Spark's names hold a random part, and checksum files lie beside; only the rows move on. */
    private void move(String work, String folder) {
        storage.makeFolder(folder);
        int part = 0;
        for (Entry written : storage.list(work)) {
            if (written.name().startsWith("part-")) {
                String name = String.format(Locale.ROOT, "part-%05d.parquet", part++);
                SteadyFooter.copy(storage.location(work + "/" + written.name()), storage.location(folder + "/" + name));
            }
        }
    }

    private List<PublishedPart> audited(Contract contract, List<? extends RowWatch> watches) {
        Audit audit = new Audit(contract, watches);
        List<PublishedPart> parts = new ArrayList<>();
        for (Entry file : storage.list(draft + "/" + contract.table())) {
            String name = contract.table() + "/" + file.name();
            String path = draft + "/" + name;
            long rows = audit.next(Parquet.file(storage, path));
            parts.add(new PublishedPart(name, file.bytes(), FileDigest.of(storage, path), rows));
        }
        return parts;
    }
}
