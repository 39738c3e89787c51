package dev.okrug.survey;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was found of a file.
 *
 * @param about what it is about, in a word or two
 */
public record Clue(Certainty certainty, String about, String sentence) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** How well it is known. */
    public enum Certainty {
        /** Every record that was looked at says so. */
        SURE,
        /** Most records say so, or a name does. */
        LIKELY,
        /** The file does not tell; only who knows where it is from can say. */
        NOT_KNOWN;

        /** As it is printed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static Clue sure(String about, String sentence) {
        return new Clue(Certainty.SURE, about, sentence);
    }

    static Clue likely(String about, String sentence) {
        return new Clue(Certainty.LIKELY, about, sentence);
    }

    static Clue notKnown(String about, String sentence) {
        return new Clue(Certainty.NOT_KNOWN, about, sentence);
    }

    /** Sure where all of some values say so, likely where most do. */
    static Clue of(double share, String about, String sentence) {
        return new Clue(share == 1 ? Certainty.SURE : Certainty.LIKELY, about, sentence);
    }

    /** As a comment of YAML. */
    String comment() {
        String word = certainty == Certainty.NOT_KNOWN ? "NOT KNOWN" : certainty.toString();
        return "# " + word + ": " + inOneLine(sentence);
    }

    /** A text without what ends a line, or is not seen: names of columns are what strangers have written. */
    static String inOneLine(String text) {
        return UNSEEN.matcher(text).replaceAll(" ");
    }
}
