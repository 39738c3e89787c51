package dev.okrug.release;

import dev.okrug.contract.Audit;
import dev.okrug.contract.Conformed;
import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.contract.RowWatch;
import dev.okrug.contract.TableRows;
import dev.okrug.storage.HadoopSettings;
import dev.okrug.storage.Storage;
import dev.okrug.storage.Storage.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.FSError;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;

/** Writes tables into a draft: sorted, in files with lasting names, the same bytes for the same rows, and audits them. */
final class TableWriter {

    static final int ROWS_IN_GROUP = 500_000;
    /** Small enough that Parquet never shrinks row groups because several tables are written at once. */
    static final int GROUP_BYTES = 64 << 20;
    /** Names fit in; figures, of which hardly two are equal, are soon seen not to. */
    static final int DICTIONARY_BYTES = 64 << 10;

    /** Given with each write, so that nothing hangs on how the session or the cluster is set. */
    private static final Map<String, String> OPTIONS = Map.of(
            "compression", "zstd",
            "parquet.block.row.count.limit", Integer.toString(ROWS_IN_GROUP),
            "parquet.block.size", Integer.toString(GROUP_BYTES),
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
        try {
            move(work, written(contract, rows, work), draft + "/" + contract.table());
            storage.delete(work);
            return PublishedTable.of(contract, audited(contract, watches));
        } catch (FSError disk) {
            // What Hadoop makes of a local disk that fails, and no exception.
            throw explained(contract, disk);
        }
    }

    /** Writes the rows to files of a folder, and returns their names in the order of the key. */
    private List<String> written(Contract contract, TableRows rows, String work) {
        try {
            if (rows instanceof TableRows.AtHand atHand) {
                return locally(contract, atHand.rows(), work);
            }
            if (rows instanceof TableRows.Sorted sorted) {
                List<String> names = inBlocks(contract, sorted.rows(), work);
                return names.isEmpty() ? locally(contract, List.of(), work) : names;
            }
            return bySpark(contract, ((TableRows.Query) rows).rows(), work);
        } catch (Exception failure) {
            throw explained(contract, failure);
        }
    }

    private List<String> locally(Contract contract, List<Row> rows, String work) throws IOException {
        return new LocalRows(contract).write(Conformed.rows(contract, rows), rowsInFile, storage, work);
    }

    private List<String> inBlocks(Contract contract, JavaRDD<Row> rows, String work) {
        SerializableConfiguration hadoop = new SerializableConfiguration(HadoopSettings.shared());
        return rows.mapPartitionsWithIndex(new BlockRows(contract, rowsInFile, storage.location(work), hadoop), true)
                .collect();
    }

    /** One partition, because the borders between several would hang on a sample of the rows. */
    private List<String> bySpark(Contract contract, Dataset<Row> rows, String work) {
        Column[] key = contract.key().stream().map(functions::col).toArray(Column[]::new);
        Conformed.rows(contract, rows)
                .repartition(1)
                .sortWithinPartitions(key)
                .write()
                .format("parquet")
                .options(OPTIONS)
                .option("maxRecordsPerFile", rowsInFile)
                .save(storage.location(work));
        return storage.list(work).stream()
                .map(Entry::name)
                .filter(name -> name.startsWith("part-"))
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

    /** Names of written files hold what differs from run to run, and others may lie beside them. */
    private void move(String work, List<String> written, String folder) {
        storage.makeFolder(folder);
        for (int part = 0; part < written.size(); part++) {
            String name = String.format(Locale.ROOT, "part-%05d.parquet", part);
            SteadyFooter.copy(storage.location(work + "/" + written.get(part)), storage.location(folder + "/" + name));
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
