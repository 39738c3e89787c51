package dev.okrug.fact;

import dev.okrug.source.Profile;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** What a deliverer writes for a word of ours; a word that ends in * stands for all that begin so. */
record Words(List<UTF8String> whole, List<UTF8String> beginnings) implements Serializable {

    private static final String ANY = "*";

    static Words of(Profile dialect, String ours) {
        return new Words(
                dialect.words(ours).stream()
                        .filter(word -> !word.endsWith(ANY))
                        .map(UTF8String::fromString)
                        .toList(),
                dialect.words(ours).stream()
                        .filter(word -> word.endsWith(ANY))
                        .map(word -> UTF8String.fromString(word.substring(0, word.length() - ANY.length())))
                        .toList());
    }

    /** Whether the format has no such word. */
    boolean isEmpty() {
        return whole.isEmpty() && beginnings.isEmpty();
    }

    /** Whether a text is one of them; null is none. */
    boolean hold(UTF8String text) {
        if (text == null || isEmpty()) {
            return false;
        }
        UTF8String word = text.trim();
        if (whole.contains(word)) {
            return true;
        }
        for (UTF8String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
