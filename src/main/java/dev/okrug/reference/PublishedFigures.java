package dev.okrug.reference;

import dev.okrug.contract.Digest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The published figures that a job names.
 *
 * @param all in the order of the file
 * @param digest SHA-256 of the file, in hexadecimal digits
 */
public record PublishedFigures(List<PublishedFigure> all, String digest) {

    public static final PublishedFigures NONE = new PublishedFigures(List.of(), Digest.of(""));

    public PublishedFigures {
        all = List.copyOf(all);
    }

    /**
     * Reads a CSV file with one row per figure. Its column {@code row} names a row of the table as
     * {@code region_code=42000|year=2022}.
     *
     * @throws dev.okrug.contract.Fault of kind INPUT that tells all that is wrong with the file
     */
    public static PublishedFigures read(String path) {
        UserFile file = UserFile.open("published_figures", path);
        Problems problems = new Problems();
        List<PublishedFigure> figures = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<CsvRow> rows = file.rows(
                problems,
                "figure",
                "statement",
                "table",
                "row",
                "column",
                "unit",
                "value",
                "tolerance",
                "source",
                "vintage");
        for (CsvRow row : rows) {
            PublishedFigure figure = figure(row);
            if (!names.add(figure.figure())) {
                row.problem("figure " + figure.figure() + " stands twice; name each differently");
            }
            figures.add(figure);
        }
        file.stopIfAny(problems);
        return new PublishedFigures(figures, file.digest());
    }

    private static PublishedFigure figure(CsvRow row) {
        PublishedFigure.Unit unit = row.word("unit", PublishedFigure.Unit.class);
        boolean isText = unit == PublishedFigure.Unit.TEXT;
        if (!isText) {
            row.decimal("value");
        }
        return new PublishedFigure(
                row.required("figure"),
                row.required("statement"),
                row.required("table"),
                cells(row),
                row.required("column"),
                unit,
                row.required("value"),
                isText && row.text("tolerance").isEmpty() ? BigDecimal.ZERO : row.decimal("tolerance"),
                row.required("source"),
                row.day("vintage").toString(),
                row.place());
    }

    private static Map<String, String> cells(CsvRow row) {
        Map<String, String> cells = new TreeMap<>();
        for (String cell : row.list("row")) {
            int equals = cell.indexOf('=');
            if (equals <= 0) {
                row.problem("row '" + cell + "' names no cell; write column=value, several with bars between");
            } else {
                cells.put(
                        cell.substring(0, equals).strip(),
                        cell.substring(equals + 1).strip());
            }
        }
        return cells;
    }
}
