package dev.okrug.release;

import dev.okrug.contract.Conformed;
import dev.okrug.contract.Contract;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes the sorted rows of a partition where they are made, and tells of the files. Each attempt at a task has
 * files of its own; those of an attempt that failed nobody is told of.
 */
final class BlockRows implements Function2<Integer, Iterator<Row>, Iterator<BlockRows.File>> {

    private static final long serialVersionUID = 1;

    /**
     * A file that was written to its end.
     *
     * @param block number of the partition
     */
    record File(int block, String name) implements Serializable {}

    private final Contract contract;
    private final int rowsInFile;
    private final String folder;
    private final Broadcast<SerializableConfiguration> hadoop;

    BlockRows(Contract contract, int rowsInFile, String folder, Broadcast<SerializableConfiguration> hadoop) {
        this.contract = contract;
        this.rowsInFile = rowsInFile;
        this.folder = folder;
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<File> call(Integer partition, Iterator<Row> rows) throws IOException {
        List<File> files = new ArrayList<>();
        while (rows.hasNext()) {
            String name = String.format(
                    Locale.ROOT,
                    "part-%05d-%05d.%d",
                    partition,
                    files.size(),
                    TaskContext.get().taskAttemptId());
            try (RowFile file =
                    new RowFile(contract, folder + "/" + name, hadoop.value().value())) {
                for (int row = 0; row < rowsInFile && rows.hasNext(); row++) {
                    file.write(Conformed.row(contract, rows.next()));
                }
            }
            files.add(new File(partition, name));
        }
        return files.iterator();
    }
}
