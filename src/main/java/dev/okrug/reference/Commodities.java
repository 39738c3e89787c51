package dev.okrug.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads sections, chapters and headings; an item whose parent is missing is reported. */
final class Commodities {

    private static final Pattern CHAPTER = Pattern.compile("\\d{2}");
    private static final Pattern HEADING = Pattern.compile("\\d{4}");

    private final Map<String, Commodity> byCode = new TreeMap<>();

    private Commodities() {}

    /** Chapters and headings, sorted by code. */
    static List<Commodity> read(PackTables tables) {
        Commodities commodities = new Commodities();
        Set<String> sections = tables.rows("sections.csv", "section", "name").stream()
                .map(row -> row.required("section"))
                .collect(Collectors.toSet());
        tables.rows("chapters.csv", "chapter", "section", "name", "sector", "food")
                .forEach(row -> commodities.addChapter(row, sections));
        tables.rows("headings.csv", "heading", "name").forEach(commodities::addHeading);
        return List.copyOf(commodities.byCode.values());
    }

    private void addChapter(CsvRow row, Set<String> sections) {
        String section = row.required("section");
        if (!sections.contains(section)) {
            row.problem("section '" + section + "' is not in sections.csv; add it or mend the chapter");
        }
        add(
                row,
                "chapter",
                CHAPTER,
                Commodity.chapter(
                        row.required("chapter"),
                        row.required("name"),
                        row.text("name_ru"),
                        section,
                        row.required("sector"),
                        row.yes("food")));
    }

    private void addHeading(CsvRow row) {
        String code = row.required("heading");
        Commodity chapter = byCode.get(code.substring(0, Math.min(2, code.length())));
        if (chapter == null) {
            row.problem(
                    "heading '" + code + "' begins with no chapter of chapters.csv; add the chapter or mend the code");
        } else {
            add(row, "heading", HEADING, chapter.heading(code, row.required("name"), row.text("name_ru")));
        }
    }

    private void add(CsvRow row, String column, Pattern shape, Commodity commodity) {
        if (!shape.matcher(commodity.code()).matches()) {
            row.problem(column + " '" + commodity.code() + "' has not " + commodity.level() + " digits; mend it");
        }
        if (byCode.putIfAbsent(commodity.code(), commodity) != null) {
            row.problem(column + " '" + commodity.code() + "' stands twice; remove one");
        }
    }
}
