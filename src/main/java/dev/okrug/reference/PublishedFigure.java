package dev.okrug.reference;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A figure that somebody published, to be held against a cell of a release.
 *
 * @param figure what it is called
 * @param statement what was said
 * @param table the table with the cell
 * @param row the cell's row, by columns of the table's key
 * @param column the cell's column
 * @param value as published, in the unit: a number, or the text of a cell that holds none
 * @param tolerance how far the release may be from it, in the unit; what rounding took away
 * @param source who said it
 * @param vintage when
 * @param place file and line, for messages
 */
public record PublishedFigure(
        String figure,
        String statement,
        String table,
        Map<String, String> row,
        String column,
        Unit unit,
        String value,
        BigDecimal tolerance,
        String source,
        String vintage,
        String place) {

    /** What one of the published numbers stands for in a cell. */
    public enum Unit {
        USD("1"),
        THOUSAND_USD("1000"),
        MILLION_USD("1000000"),
        BILLION_USD("1000000000"),
        PERCENT("0.01"),
        NUMBER("1"),
        TEXT("1");

        private final BigDecimal factor;

        Unit(String factor) {
            this.factor = new BigDecimal(factor);
        }

        /** The number that a cell holds, in this unit. */
        public BigDecimal of(BigDecimal cell) {
            return cell.divide(factor);
        }
    }

    public PublishedFigure {
        row = Map.copyOf(row);
    }
}
