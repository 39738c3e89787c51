package dev.okrug.spec;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Each input says its vintage once: as a real date, or in its path. */
final class VintageCheck implements SpecCheck {

    @Override
    public void look(SpecTree spec, Problems problems) {
        spec.elements("/inputs").forEach(input -> look(spec, input, problems));
        day(spec, "/as_of", problems);
    }

    /** The schema says how a day is written; whether there is such a day it cannot. */
    static void day(SpecTree spec, String pointer, Problems problems) {
        spec.text(pointer)
                .filter(VintageCheck::looksLikeDate)
                .filter(date -> !isDate(date))
                .ifPresent(date -> problems.add(
                        spec.line(pointer),
                        "Invalid " + SpecTree.key(pointer) + ": " + date
                                + ". There is no such day in the calendar. Correct it."));
    }

    private static void look(SpecTree spec, String input, Problems problems) {
        String path = spec.text(input + "/path").orElse("");
        Optional<String> vintage = spec.text(input + "/vintage");
        boolean inPath = path.contains("{vintage}");
        int line = spec.line(input + "/vintage");
        if (vintage.isEmpty() && !inPath && !path.isEmpty()) {
            problems.add(
                    line,
                    "Missing key vintage: nothing says when " + path
                            + " was issued. Add the date, or write {vintage} into the path.");
        }
        if (vintage.isPresent() && inPath) {
            problems.add(
                    line,
                    "Cannot take vintage " + vintage.get() + ": the path says it too, with {vintage}. Remove one.");
        }
        day(spec, input + "/vintage", problems);
    }

    private static boolean looksLikeDate(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
