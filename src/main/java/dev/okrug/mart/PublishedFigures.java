package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.TableRows;
import dev.okrug.mart.FigureWatch.Cell;
import dev.okrug.reference.PublishedFigure;
import dev.okrug.reference.PublishedFigure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Figures that others published, held against this release. */
public final class PublishedFigures implements Mart {

    private enum Outcome {
        MATCH,
        DIFFERS,
        NOT_COVERED
    }

    @Override
    public Contract contract() {
        return new Contract(
                "published_figures",
                "Figures that others published, and what this release says of the same. One row per figure.",
                List.of(
                        Field.of("figure", FieldType.CODE, "What the figure is called."),
                        Field.of("statement", FieldType.TEXT, "What was said."),
                        Field.of("source", FieldType.TEXT, "Who said it."),
                        Field.of("vintage", FieldType.CODE, "When, as YYYY-MM-DD."),
                        Field.of("table_name", FieldType.TEXT, "The table that says the same."),
                        Field.of("row_key", FieldType.TEXT, "The row of that table, by its key."),
                        Field.of("column_name", FieldType.TEXT, "The column of that table."),
                        Field.of("unit", FieldType.STATUS, "Unit of the figures of this row."),
                        Field.of("published_value", FieldType.FIGURE, "The figure as published.")
                                .optional(),
                        Field.of("tolerance", FieldType.FIGURE, "How far apart both may be; rounding takes that much."),
                        Field.of("released_value", FieldType.FIGURE, "The same figure in this release.")
                                .optional(),
                        Field.of("difference", FieldType.FIGURE, "Released − published.")
                                .optional(),
                        Field.of("published_text", FieldType.TEXT, "What was published, where it is a word or a code.")
                                .optional(),
                        Field.of("released_text", FieldType.TEXT, "The same in this release.")
                                .optional(),
                        Field.of(
                                "status",
                                FieldType.STATUS,
                                "MATCH, DIFFERS, or NOT_COVERED where the release has no such row or value.")),
                List.of("figure"));
    }

    @Override
    public boolean closing() {
        return true;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.JOB, Source.TABLES);
    }

    @Override
    public TableRows from(Basis basis) {
        TableRow row = new TableRow(contract().fieldNames());
        return new TableRows.AtHand(basis.settings().figures().stream()
                .map(figure -> row(row, figure, basis))
                .toList());
    }

    /** Stops a release in which more figures differ than a job allows. */
    public static void refuseMoreThan(int allowed, Basis basis) {
        List<PublishedFigure> differing = basis.settings().figures().stream()
                .filter(figure -> outcome(figure, basis) == Outcome.DIFFERS)
                .toList();
        if (differing.size() > allowed) {
            throw Fault.gate("Cannot publish: " + differing.size() + " published figures differ, and the gate allows "
                    + allowed + ". "
                    + differing.stream()
                            .map(figure -> figure.figure() + " (" + figure.statement() + ") is "
                                    + released(figure, basis) + " here and " + figure.value() + " there")
                            .collect(Collectors.joining("; "))
                    + ". Look for what changed in the deliveries, mend the figures, or raise the gate"
                    + " differing_figures in the job.");
        }
    }

    private static String released(PublishedFigure figure, Basis basis) {
        Cell cell = basis.made().figures().get(figure);
        return isText(figure) ? cell.text() : number(figure, cell).toPlainString();
    }

    private static Row row(TableRow row, PublishedFigure figure, Basis basis) {
        Cell cell = basis.made().figures().get(figure);
        row.set("figure", figure.figure());
        row.set("statement", figure.statement());
        row.set("source", figure.source());
        row.set("vintage", figure.vintage());
        row.set("table_name", figure.table());
        row.set(
                "row_key",
                figure.row().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .sorted()
                        .collect(Collectors.joining("|")));
        row.set("column_name", figure.column());
        row.set("unit", figure.unit().name());
        row.set("tolerance", figure.tolerance().doubleValue());
        if (isText(figure)) {
            row.set("published_text", figure.value());
            row.set("released_text", cell == null ? null : cell.text());
        } else {
            BigDecimal published = new BigDecimal(figure.value());
            row.set("published_value", published.doubleValue());
            if (cell != null) {
                row.set("released_value", number(figure, cell).doubleValue());
                row.set("difference", number(figure, cell).subtract(published).doubleValue());
            }
        }
        row.set("status", outcome(figure, basis).name());
        return row.take();
    }

    private static Outcome outcome(PublishedFigure figure, Basis basis) {
        Cell cell = basis.made().figures().get(figure);
        if (cell == null) {
            return Outcome.NOT_COVERED;
        }
        boolean matches = isText(figure)
                ? cell.text().equals(figure.value())
                : number(figure, cell)
                                .subtract(new BigDecimal(figure.value()))
                                .abs()
                                .compareTo(figure.tolerance())
                        <= 0;
        return matches ? Outcome.MATCH : Outcome.DIFFERS;
    }

    private static boolean isText(PublishedFigure figure) {
        return figure.unit() == Unit.TEXT;
    }

    private static BigDecimal number(PublishedFigure figure, Cell cell) {
        return figure.unit().of(cell.number());
    }
}
