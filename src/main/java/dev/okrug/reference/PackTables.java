package dev.okrug.reference;

import java.util.Arrays;
import java.util.List;

/** The tables of a pack, opened by file name; a table or a column that is missing is reported. */
record PackTables(PackFiles files, Problems problems) {

    List<CsvRow> rows(String file, String... needed) {
        return rows(file, Arrays.asList(needed));
    }

    List<CsvRow> rows(String file, List<String> needed) {
        if (!files.contents().containsKey(file)) {
            problems.add(file, "the pack has no such file; add it with the columns " + String.join(",", needed));
            return List.of();
        }
        CsvTable table = CsvTable.parse(file, files.contents().get(file), problems);
        List<String> missing =
                needed.stream().filter(column -> !table.has(column)).toList();
        if (missing.isEmpty() || table.columns().isEmpty()) {
            return table.rows();
        }
        problems.add(
                file + " line 1",
                "no column " + String.join(", ", missing) + "; columns found: "
                        + String.join(", ", table.columns().keySet()));
        return List.of();
    }

    /** The rows of a table that a pack may do without. */
    List<CsvRow> rowsIfAny(String file, String... needed) {
        return files.contents().containsKey(file) ? rows(file, needed) : List.of();
    }
}
