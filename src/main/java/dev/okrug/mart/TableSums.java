package dev.okrug.mart;

import dev.okrug.contract.RowWatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.parquet.io.api.Binary;

/** Adds a table up while its rows go by, for each year and for each slice that holds the whole. */
public final class TableSums implements RowWatch {

    private static final int NO_YEAR = 0;

    private final String table;
    private final Totals totals;
    private final String timeColumn;
    private final Map<String, Map<Integer, Cents>> sums = new TreeMap<>();
    /** Of the file that goes by. */
    private final Map<String, Map<Integer, Cents>> ofFile = new TreeMap<>();

    private static final class Cents {
        private long exports;
        private long imports;

        void add(long moreExports, long moreImports) {
            exports = Math.addExact(exports, moreExports);
            imports = Math.addExact(imports, moreImports);
        }
    }

    private TableSums(String table, Totals totals) {
        this.table = table;
        this.totals = totals;
        this.timeColumn = totals.frame() == Frame.MONTHLY ? "month" : "year";
        // A slice that lost all its rows is held against the whole like any other.
        totals.slices().forEach(slice -> at(sums, slice, NO_YEAR));
    }

    /** One for each way in which a table adds up to the whole. */
    public static List<TableSums> of(Mart mart) {
        return mart.totals().stream()
                .map(totals -> new TableSums(mart.contract().table(), totals))
                .toList();
    }

    @Override
    public Set<String> columns() {
        Set<String> columns = new HashSet<>(Set.of(timeColumn));
        columns.addAll(totals.slice());
        columns.addAll(totals.exports().columns());
        columns.addAll(totals.imports().columns());
        return columns;
    }

    @Override
    public void next(Function<String, Object> cells) {
        String slice = totals.slice(cells);
        if (!sums.containsKey(slice)) {
            return;
        }
        at(ofFile, slice, year(cells))
                .add(totals.exports().cents(cells), totals.imports().cents(cells));
    }

    private static Cents at(Map<String, Map<Integer, Cents>> sums, String slice, int year) {
        return sums.computeIfAbsent(slice, each -> new TreeMap<>()).computeIfAbsent(year, each -> new Cents());
    }

    @Override
    public Optional<String> question() {
        return Optional.of(totals.toString());
    }

    /** A line for each sum: year, exports, imports, slice. */
    @Override
    public String answer() {
        StringBuilder lines = new StringBuilder();
        ofFile.forEach((slice, years) -> years.forEach((year, sum) -> lines.append(year)
                .append(' ')
                .append(sum.exports)
                .append(' ')
                .append(sum.imports)
                .append(' ')
                .append(slice)
                .append('\n')));
        ofFile.clear();
        take(lines.toString());
        return lines.toString();
    }

    @Override
    public void take(String answer) {
        answer.lines().forEach(line -> {
            String[] parts = line.split(" ", 4);
            at(sums, parts[3], Integer.parseInt(parts[0])).add(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        });
    }

    private int year(Function<String, Object> cells) {
        int time = (Integer) cells.apply(timeColumn);
        return totals.frame() == Frame.MONTHLY ? LocalDate.ofEpochDay(time).getYear() : time;
    }

    static String text(Object value) {
        return value instanceof Binary bytes ? bytes.toStringUsingUTF8() : String.valueOf(value);
    }

    /** What the rows that went by add up to. */
    public List<TableTotal> totals() {
        answer();
        List<TableTotal> found = new ArrayList<>();
        sums.forEach((slice, years) -> {
            String scope = slice.isEmpty() ? table : table + ", " + slice;
            years.forEach((year, sum) -> found.add(
                    new TableTotal(scope, totals.frame(), year, Money.usd(sum.exports), Money.usd(sum.imports))));
        });
        return found;
    }
}
