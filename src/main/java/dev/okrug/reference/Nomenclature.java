package dev.okrug.reference;

import dev.okrug.contract.Fault;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A user's own names of commodities, from chapters to the longest national codes.
 *
 * @param items by code
 * @param ignored rows whose code is no commodity code, such as TOTAL
 */
public record Nomenclature(NavigableMap<String, Item> items, int ignored) implements Serializable {

    private static final List<String> CODE_COLUMNS = List.of("hscode", "code");
    private static final List<String> NAME_COLUMNS = List.of("description", "name");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 10;
    private static final Nomenclature NONE = new Nomenclature(new TreeMap<>(), 0);

    /** A name, and the digits of the code that it names. */
    public record Item(String name, int level) implements Serializable {}

    public Nomenclature {
        items = Collections.unmodifiableNavigableMap(new TreeMap<>(items));
    }

    /**
     * Reads a CSV file with a column {@code hscode} or {@code code} and a column {@code description} or {@code name}.
     *
     * @throws Fault of kind INPUT that tells all that is wrong with the file
     */
    public static Nomenclature read(Path csv) {
        Problems problems = new Problems();
        CsvTable table = CsvTable.parse(String.valueOf(csv.getFileName()), content(csv), problems);
        Nomenclature nomenclature = table.columns().isEmpty()
                ? NONE
                : of(table, column(table, CODE_COLUMNS), column(table, NAME_COLUMNS), problems);
        problems.stopIfAny(Fault.Kind.INPUT, "Cannot use " + csv + " as nomenclature");
        return nomenclature;
    }

    private static Nomenclature of(CsvTable table, Optional<String> codes, Optional<String> names, Problems problems) {
        if (codes.isEmpty() || names.isEmpty()) {
            problems.add(
                    "line 1",
                    "no column " + String.join(" or ", codes.isEmpty() ? CODE_COLUMNS : NAME_COLUMNS)
                            + "; columns found: "
                            + String.join(", ", table.columns().keySet()));
            return NONE;
        }
        NavigableMap<String, Item> items = new TreeMap<>();
        Predicate<CsvRow> named = row -> DIGITS.matcher(row.text(codes.get())).matches();
        table.rows().stream().filter(named).forEach(row -> put(items, row.text(codes.get()), row, names.get()));
        return new Nomenclature(
                items, (int) table.rows().stream().filter(named.negate()).count());
    }

    private static Optional<String> column(CsvTable table, List<String> names) {
        return names.stream().filter(table::has).findFirst();
    }

    private static byte[] content(Path csv) {
        try {
            return Files.readAllBytes(csv);
        } catch (IOException e) {
            throw new Fault(Fault.Kind.INPUT, "Cannot read nomenclature " + csv + ": " + e + ". Check the path.", e);
        }
    }

    private static void put(Map<String, Item> items, String code, CsvRow row, String nameColumn) {
        if (code.length() % 2 != 0 || code.length() > LONGEST) {
            row.problem("code '" + code + "' has " + code.length()
                    + " digits, not 2, 4, 6, 8 or 10; restore lost leading zeros");
            return;
        }
        Item item = new Item(row.required(nameColumn), code.length());
        Item other = items.putIfAbsent(code, item);
        if (other != null && !other.equals(item)) {
            row.problem("code '" + code + "' stands twice with different names; remove one");
        }
    }
}
