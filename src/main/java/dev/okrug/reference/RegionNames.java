package dev.okrug.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one spelling under which names of regions are compared. */
public final class RegionNames {

    private static final Pattern QUOTES = Pattern.compile("[\"'`\u00AB\u00BB\u2018-\u201F]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FINAL_DOTS = Pattern.compile("[. ]+$");

    private RegionNames() {}

    /** Composed, in upper case, Ё as Е, every dash a hyphen, single blanks, without quotes and final dots. */
    public static String normalised(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        String unquoted = QUOTES.matcher(upper.replace('Ё', 'Е')).replaceAll("");
        String spaced = SPACE.matcher(DASHES.matcher(unquoted).replaceAll("-")).replaceAll(" ");
        return FINAL_DOTS.matcher(spaced.strip()).replaceAll("");
    }
}
