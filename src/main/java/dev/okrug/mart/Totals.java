package dev.okrug.mart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a table adds up to the whole: within each slice, its exports and imports of a year are those of the cube.
 *
 * @param frame the time that the table gives figures for
 * @param slice the columns by which the table holds the whole several times, if it does
 * @param slices the values that they have, so that a slice without a row is missed; rows of others are no part of a whole
 */
record Totals(Frame frame, List<String> slice, List<String> slices, InFlow exports, InFlow imports) {

    /** Column with the flow that a row is of, in tables that have one. */
    private static final String FLOW = "flow";

    private static final String JOINT = ", ";

    /**
     * Where the figure of a flow stands.
     *
     * @param column in USD
     * @param flow the flow that a row must be of, in tables with a row for each flow
     */
    record InFlow(String column, Optional<String> flow) {

        List<String> columns() {
            return flow.isEmpty() ? List.of(column) : List.of(column, FLOW);
        }

        /** What a row adds, from its cells as {@link dev.okrug.contract.RowWatch} gets them. */
        long cents(Function<String, Object> cells) {
            boolean ofFlow = flow.isEmpty() || flow.get().equals(TableSums.text(cells.apply(FLOW)));
            Object cents = ofFlow ? cells.apply(column) : null;
            return cents == null ? 0 : (Long) cents;
        }
    }

    /** A table of which all rows together are the whole. */
    static Totals of(Frame frame) {
        return new Totals(frame, List.of(), List.of(""), inColumn(Flow.EXPORTS), inColumn(Flow.IMPORTS));
    }

    /** A table that holds the whole once for each value of a column. */
    static Totals of(Frame frame, String slice, String... slices) {
        return new Totals(frame, List.of(slice), List.of(slices), inColumn(Flow.EXPORTS), inColumn(Flow.IMPORTS));
    }

    /** The same for each value of another column within each slice. */
    Totals by(String column, String... values) {
        List<String> columns = Stream.concat(slice.stream(), Stream.of(column)).toList();
        List<String> products = slices.stream()
                .flatMap(each -> Stream.of(values).map(value -> each.isEmpty() ? value : each + JOINT + value))
                .toList();
        return new Totals(frame, columns, products, exports, imports);
    }

    /** The slice that a row is of, from its cells. */
    String slice(Function<String, Object> cells) {
        if (slice.isEmpty()) {
            return "";
        }
        return slice.stream().map(column -> TableSums.text(cells.apply(column))).collect(Collectors.joining(JOINT));
    }

    private static InFlow inColumn(Flow flow) {
        return new InFlow(flow.word() + "_usd", Optional.empty());
    }

    /** The same of a table with a row for each flow. */
    Totals byFlow(String column) {
        return new Totals(
                frame,
                slice,
                slices,
                new InFlow(column, Optional.of(Flow.EXPORTS.word())),
                new InFlow(column, Optional.of(Flow.IMPORTS.word())));
    }
}
