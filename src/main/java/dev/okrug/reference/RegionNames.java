package dev.okrug.reference;

import java.text.Normalizer;
import java.util.Locale;

/** The one spelling under which names of regions are compared. */
public final class RegionNames {

    private static final String QUOTES = "\"'`\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private RegionNames() {}

    /** Composed, in upper case, Ё as Е, every dash a hyphen, single blanks, without quotes and final dots. */
    public static String normalised(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        StringBuilder spelling = new StringBuilder(upper.length());
        for (int i = 0; i < upper.length(); i++) {
            append(spelling, upper.charAt(i));
        }
        int end = spelling.length();
        while (end > 0 && (spelling.charAt(end - 1) == '.' || spelling.charAt(end - 1) == ' ')) {
            end--;
        }
        return spelling.substring(0, end);
    }

    private static void append(StringBuilder spelling, char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (!spelling.isEmpty() && spelling.charAt(spelling.length() - 1) != ' ') {
                spelling.append(' ');
            }
        } else if (DASHES.indexOf(c) >= 0) {
            spelling.append('-');
        } else if (QUOTES.indexOf(c) < 0) {
            spelling.append(c == 'Ё' ? 'Е' : c);
        }
    }
}
