package dev.okrug.job;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as a terminal may show it: names and records come from others, and may hold what steers a terminal or turns text round. */
public final class Printable {

    private Printable() {}

    /** One line, whatever the text holds; what is not to be seen is written out, by its number. */
    public static String line(String text) {
        return text.codePoints()
                .mapToObj(each -> isSeen(each) ? Character.toString(each) : String.format(Locale.ROOT, "\\u{%x}", each))
                .collect(Collectors.joining());
    }

    /** The same for a text of ours that has several lines, some of them indented. */
    public static String lines(String text) {
        return Stream.of(text.split("\n", -1))
                .map(line -> line.startsWith("\t") ? "\t" + line(line.substring(1)) : line(line))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a terminal shows it, and does nothing else. */
    public static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
