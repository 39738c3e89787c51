package dev.okrug.reference;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A user's own names of commodities, from chapters to the longest national codes.
 *
 * @param file the path by which the user names the file
 * @param digest SHA-256 of the file, in hexadecimal digits
 * @param items by code
 * @param ignored rows whose code is no commodity code, such as TOTAL
 */
public record Nomenclature(String file, String digest, NavigableMap<String, Item> items, int ignored)
        implements Serializable {

    private static final List<String> CODE_COLUMNS = List.of("hscode", "code");
    private static final List<String> NAME_COLUMNS = List.of("description", "name");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 10;

    /**
     * A name.
     *
     * @param nameRu Russian name; empty where the file gives none
     * @param level digits of the code that it names
     */
    public record Item(String name, String nameRu, int level) implements Serializable {}

    public Nomenclature {
        items = Collections.unmodifiableNavigableMap(new TreeMap<>(items));
    }

    /**
     * Reads a CSV file with a column {@code hscode} or {@code code} and a column {@code description} or {@code name};
     * a column {@code name_ru} may give Russian names.
     *
     * @throws dev.okrug.contract.Fault of kind INPUT that tells all that is wrong with the file
     */
    public static Nomenclature read(String file) {
        UserFile csv = UserFile.open("nomenclature", file);
        Problems problems = new Problems();
        CsvTable table = csv.table(problems);
        String code = column(table, CODE_COLUMNS, problems);
        String name = column(table, NAME_COLUMNS, problems);
        // Where a column is missing, that is said once and not of every row.
        List<CsvRow> named = table.rows().stream()
                .filter(row -> !name.isEmpty() && DIGITS.matcher(row.text(code)).matches())
                .toList();
        NavigableMap<String, Item> items = new TreeMap<>();
        named.forEach(row -> put(items, row.text(code), row, name));
        csv.stopIfAny(problems);
        return new Nomenclature(file, csv.digest(), items, table.rows().size() - named.size());
    }

    /** The first of the names that the table has a column of; empty, and reported, where it has none. */
    private static String column(CsvTable table, List<String> names, Problems problems) {
        Optional<String> found = names.stream().filter(table::has).findFirst();
        if (found.isEmpty() && !table.columns().isEmpty()) {
            problems.add(
                    "line 1",
                    "no column " + String.join(" or ", names) + "; columns found: "
                            + String.join(", ", table.columns().keySet()));
        }
        return found.orElse("");
    }

    private static void put(Map<String, Item> items, String code, CsvRow row, String nameColumn) {
        if (code.length() % 2 != 0 || code.length() > LONGEST) {
            row.problem("code '" + code + "' has " + code.length()
                    + " digits, not 2, 4, 6, 8 or 10; restore lost leading zeros");
            return;
        }
        Item item = new Item(row.required(nameColumn), row.text("name_ru"), code.length());
        Item other = items.putIfAbsent(code, item);
        if (other != null && !other.equals(item)) {
            row.problem("code '" + code + "' stands twice with different names; remove one");
        }
    }
}
