package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.RowWatch;
import dev.okrug.reference.PublishedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;

/** Finds the cells of a table that published figures are held against. */
public final class FigureWatch implements RowWatch {

    private final Contract contract;
    private final String reporter;
    private final List<PublishedFigure> figures;
    private final Map<PublishedFigure, Cell> found = new HashMap<>();

    /**
     * A cell of a table.
     *
     * @param text of the cell
     * @param number that it holds; null in columns of text
     */
    public record Cell(String text, BigDecimal number) {}

    private FigureWatch(Contract contract, String reporter, List<PublishedFigure> figures) {
        this.contract = contract;
        this.reporter = reporter;
        this.figures = figures;
    }

    static FigureWatch of(Contract contract, Basis basis) {
        return new FigureWatch(
                contract,
                basis.reporter(),
                basis.figures().stream()
                        .filter(figure -> figure.table().equals(contract.table()))
                        .toList());
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new HashSet<>();
        for (PublishedFigure figure : figures) {
            columns.addAll(contract.key());
            columns.add(figure.column());
        }
        return columns;
    }

    @Override
    public void next(Function<String, Object> cells) {
        for (PublishedFigure figure : figures) {
            if (isOf(figure, cells)) {
                Object value = cells.apply(figure.column());
                if (value != null) {
                    found.put(figure, cell(figure.column(), value));
                }
            }
        }
    }

    private boolean isOf(PublishedFigure figure, Function<String, Object> cells) {
        return contract.key().stream().allMatch(column -> {
            String wanted = figure.row().getOrDefault(column, reporter);
            Object value = cells.apply(column);
            return value != null && cell(column, value).text().equals(wanted);
        });
    }

    /** The cells that were found, by figure. */
    Map<PublishedFigure, Cell> found() {
        return found;
    }

    private Cell cell(String column, Object kept) {
        FieldType type = contract.field(column).type();
        return switch (type) {
            case CODE, TEXT, STATUS -> new Cell(((Binary) kept).toStringUsingUTF8(), null);
            case MONTH, DAY -> new Cell(LocalDate.ofEpochDay((Integer) kept).toString(), null);
            case FLAG -> new Cell(kept.toString(), null);
            case USD -> number(BigDecimal.valueOf((Long) kept, 2));
            case KG -> number(BigDecimal.valueOf((Long) kept, 3));
            case YEAR, NUMBER, COUNT, SHARE, GROWTH, RATIO, FIGURE -> number(new BigDecimal(kept.toString()));
        };
    }

    private static Cell number(BigDecimal number) {
        return new Cell(number.toPlainString(), number);
    }
}
