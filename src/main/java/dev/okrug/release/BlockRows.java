package dev.okrug.release;

import dev.okrug.contract.Conformed;
import dev.okrug.contract.Contract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Writes the sorted rows of a partition where they are made, and returns the names of the files. Each attempt at a task has
 * files of its own; those of an attempt that failed nobody is told of.
 */
final class BlockRows implements Function2<Integer, Iterator<Row>, Iterator<String>> {

    private static final long serialVersionUID = 1;

    private final Contract contract;
    private final int rowsInFile;
    private final String folder;
    private final SerializableConfiguration hadoop;

    BlockRows(Contract contract, int rowsInFile, String folder, SerializableConfiguration hadoop) {
        this.contract = contract;
        this.rowsInFile = rowsInFile;
        this.folder = folder;
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<String> call(Integer partition, Iterator<Row> rows) throws IOException {
        List<String> names = new ArrayList<>();
        while (rows.hasNext()) {
            String name = String.format(
                    Locale.ROOT,
                    "part-%05d-%05d.%d",
                    partition,
                    names.size(),
                    TaskContext.get().taskAttemptId());
            try (RowFile file = new RowFile(contract, folder + "/" + name, hadoop.value())) {
                for (int row = 0; row < rowsInFile && rows.hasNext(); row++) {
                    file.write(Conformed.row(contract, rows.next()));
                }
            }
            names.add(name);
        }
        return names.iterator();
    }
}
