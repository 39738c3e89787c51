package dev.okrug.look;

import dev.okrug.contract.Contract;
import dev.okrug.contract.Fault;
import dev.okrug.contract.Field;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of a table that are asked for, in the order that is asked for; holds no more of them than it must. */
final class Selection {

    /** What of a table may be held at once; the launcher gives the JVM 256 MB. */
    private static final int CELLS_HELD = 1_000_000;

    private final Contract table;
    private final List<Field> shown;
    private final List<Condition> conditions;
    private final RowOrder order;
    private final long limit;
    private final List<String> read;

    /**
     * How many rows there are.
     *
     * @param taken were given away
     * @param matching meet the conditions
     * @param all were looked at, or are known to be there
     */
    record Count(long taken, long matching, long all) {}

    Selection(Contract table, Request request) {
        Columns columns = new Columns(table);
        this.table = table;
        this.shown = columns.namedOrAll(request.columns());
        this.conditions = Condition.of(request.conditions(), columns);
        this.order = RowOrder.of(request.order(), columns);
        this.limit = request.limit().isPresent() ? request.limit().getAsInt() : Long.MAX_VALUE;
        if (limit < 1) {
            throw Fault.spec("Cannot show " + limit + " rows. Ask for one or more with --limit.");
        }
        this.read = Stream.of(
                        shown.stream(),
                        conditions.stream().map(Condition::field),
                        order.columns().stream().map(RowOrder.By::field))
                .flatMap(fields -> fields.map(Field::name))
                .distinct()
                .toList();
    }

    List<Field> shown() {
        return shown;
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** Fails where so many rows cannot be held. */
    void requireHeld(long rows) {
        if (rows > CELLS_HELD / read.size()) {
            throw Fault.spec("Cannot hold more than " + CELLS_HELD / read.size() + " rows of " + table.table()
                    + " at once. Ask for fewer with --limit, for fewer columns with --columns, or take all with"
                    + " --format csv and without --sort.");
        }
    }

    /**
     * Gives each row that is asked for, with the columns that are shown; ends early where it is not taken.
     *
     * @param observer sees each value of a column that a condition is on
     */
    Count give(Rows.Reading reading, Observer observer, Predicate<List<Object>> taker) {
        try (Rows rows = reading.of(read)) {
            return order.columns().isEmpty() ? inOrder(rows, observer, taker) : sorted(rows, observer, taker);
        }
    }

    /** Sees values. */
    interface Observer {

        void sees(Condition condition, Object value);
    }

    private Count inOrder(Rows rows, Observer observer, Predicate<List<Object>> taker) {
        long taken = 0;
        long matching = 0;
        long all = 0;
        boolean known = conditions.isEmpty() && rows.size().isPresent();
        while (rows.hasNext() && !(known && taken == limit)) {
            List<Object> row = rows.next();
            all++;
            if (matches(row, observer) && matching++ < limit) {
                taken++;
                if (!taker.test(row.subList(0, shown.size()))) {
                    return new Count(taken, matching, all);
                }
            }
        }
        return known
                ? new Count(taken, rows.size().getAsLong(), rows.size().getAsLong())
                : new Count(taken, matching, all);
    }

    private Count sorted(Rows rows, Observer observer, Predicate<List<Object>> taker) {
        FirstRows first = new FirstRows(order.comparator(read), limit);
        long matching = 0;
        long all = 0;
        while (rows.hasNext()) {
            List<Object> row = rows.next();
            all++;
            if (matches(row, observer)) {
                matching++;
                first.add(row);
                requireHeld(first.size());
            }
        }
        long taken = 0;
        for (List<Object> row : first.inOrder()) {
            taken++;
            if (!taker.test(row.subList(0, shown.size()))) {
                break;
            }
        }
        return new Count(taken, matching, all);
    }

    private boolean matches(List<Object> row, Observer observer) {
        for (Condition condition : conditions) {
            Object value = row.get(read.indexOf(condition.field().name()));
            observer.sees(condition, value);
            if (!condition.holds(value)) {
                return false;
            }
        }
        return true;
    }
}
