package dev.okrug.release;

import dev.okrug.contract.Contract;
import dev.okrug.storage.HadoopSettings;
import dev.okrug.storage.Storage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/**
 * Writes the few rows that the driver has anyway, without a job of Spark: most tables are small, and for these a job costs
 * more than all else.
 */
final class LocalRows {

    private final Contract contract;

    LocalRows(Contract contract) {
        this.contract = contract;
    }

    /** Writes the rows, sorted, to files of a folder, and returns their names; an empty table has a file without rows. */
    List<String> write(List<Row> rows, int rowsInFile, Storage storage, String folder) throws IOException {
        List<Row> sorted = SortedRows.of(contract, rows);
        List<String> names = new ArrayList<>();
        for (int from = 0; from == 0 || from < sorted.size(); from += rowsInFile) {
            String name = String.format(Locale.ROOT, "part-%05d", names.size());
            try (RowFile file = new RowFile(contract, storage.location(folder + "/" + name), HadoopSettings.shared())) {
                for (Row row : sorted.subList(from, Math.min(sorted.size(), from + rowsInFile))) {
                    file.write(row);
                }
            }
            names.add(name);
        }
        return names;
    }
}
