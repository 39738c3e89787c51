package dev.okrug.testing.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table that the sample is declared in: cells between bars, a header first, remarks after {@code #}. */
final class Table {

    private Table() {}

    /** The rows of {@code /sample/<name>.txt}. */
    static List<Row> named(String name) {
        List<String[]> lines = text(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Table::cells)
                .toList();
        String[] header = lines.get(0);
        return lines.stream().skip(1).map(cells -> row(name, header, cells)).toList();
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    private static Row row(String name, String[] header, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], i < cells.length ? cells[i] : "");
        }
        return new Row(name, row);
    }

    private static String text(String name) {
        try (InputStream resource = Table.class.getResourceAsStream("/sample/" + name + ".txt")) {
            if (resource == null) {
                throw new IllegalArgumentException("Cannot find the table " + name + " of the sample");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
