package dev.okrug.mart;

import dev.okrug.contract.Contract;
import dev.okrug.contract.FieldType;
import dev.okrug.contract.RowWatch;
import dev.okrug.reference.PublishedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;

/** Finds the cells of a table that published figures are held against. */
public final class FigureWatch implements RowWatch {

    private final Contract contract;
    /** The key of each figure's row, as Parquet keeps it. */
    private final Map<PublishedFigure, Map<String, Object>> keys = new HashMap<>();

    private final Map<PublishedFigure, Cell> found = new HashMap<>();

    /**
     * A cell of a table.
     *
     * @param text of the cell
     * @param number that it holds; null in columns of text
     */
    public record Cell(String text, BigDecimal number) {

        /** @param kept a value of the type as Parquet keeps it */
        static Cell of(FieldType type, Object kept) {
            return switch (type) {
                case CODE, TEXT, STATUS -> new Cell(((Binary) kept).toStringUsingUTF8(), null);
                case MONTH, DAY -> new Cell(LocalDate.ofEpochDay((Integer) kept).toString(), null);
                case FLAG -> new Cell(kept.toString(), null);
                case USD -> of(BigDecimal.valueOf((Long) kept, 2));
                case KG -> of(BigDecimal.valueOf((Long) kept, 3));
                case YEAR, NUMBER, COUNT, SHARE, GROWTH, RATIO, FIGURE -> of(new BigDecimal(kept.toString()));
            };
        }

        private static Cell of(BigDecimal number) {
            return new Cell(number.toPlainString(), number);
        }
    }

    private FigureWatch(Contract contract) {
        this.contract = contract;
    }

    static FigureWatch of(Contract contract, Basis basis) {
        FigureWatch watch = new FigureWatch(contract);
        basis.settings().figures().stream()
                .filter(figure -> figure.table().equals(contract.table()))
                .forEach(figure -> watch.keys.put(figure, watch.key(figure, basis.reporter())));
        return watch;
    }

    private Map<String, Object> key(PublishedFigure figure, String reporter) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (String column : contract.key()) {
            String text = figure.row().getOrDefault(column, reporter);
            key.put(column, kept(contract.field(column).type(), text));
        }
        return key;
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new HashSet<>();
        keys.forEach((figure, key) -> {
            columns.addAll(key.keySet());
            columns.add(figure.column());
        });
        return columns;
    }

    @Override
    public void next(Function<String, Object> cells) {
        keys.forEach((figure, key) -> {
            if (isOf(key, cells)) {
                Object value = cells.apply(figure.column());
                if (value != null) {
                    found.put(figure, Cell.of(contract.field(figure.column()).type(), value));
                }
            }
        });
    }

    private static boolean isOf(Map<String, Object> key, Function<String, Object> cells) {
        for (Map.Entry<String, Object> column : key.entrySet()) {
            if (!column.getValue().equals(cells.apply(column.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** A value of a key as Parquet keeps it; text that is no such value is found in no row. */
    private static Object kept(FieldType type, String text) {
        try {
            return switch (type) {
                case YEAR, NUMBER -> Integer.valueOf(text);
                case COUNT -> Long.valueOf(text);
                case MONTH, DAY -> (int) LocalDate.parse(text).toEpochDay();
                default -> Binary.fromString(text);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return text;
        }
    }

    /** The cells that were found, by figure. */
    Map<PublishedFigure, Cell> found() {
        return found;
    }
}
