package dev.okrug.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that someone most likely meant. */
public final class Suggestion {

    private Suggestion() {}

    /** "Did you mean …?" where one word is close; otherwise the words there are. */
    public static String among(String word, Collection<String> known) {
        return closest(word, known)
                .map(near -> "Did you mean " + near + "?")
                .orElseGet(() -> "Known: " + String.join(", ", known) + ".");
    }

    /** The word that is so close that it may be meant. */
    public static Optional<String> closest(String word, Collection<String> known) {
        int tolerance = Math.max(1, Math.min(3, word.length() / 3));
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= tolerance)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** Edit distance (Levenshtein 1966), by rows. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
