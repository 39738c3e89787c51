package dev.okrug.fact;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Looks texts up in a table of codes. A delivery writes few different texts, so each is resolved once and remembered. */
final class CodeLookup implements Serializable {

    private static final long serialVersionUID = 1;

    /** Resolves a text that has not been seen before. */
    @FunctionalInterface
    interface Resolver extends Serializable {
        long resolve(String text);
    }

    /** Words that stand where a code would, and what they say. */
    record Special(Words words, Finding finding) implements Serializable {}

    /** Beyond this many different texts a column holds no codes, and remembering it would fill the memory. */
    private static final int REMEMBERED = 100_000;

    /** Bytes of a text; no code and no name is longer. */
    private static final int LONGEST_REMEMBERED = 256;

    private final Resolver resolver;
    private final List<Special> specials;
    private transient Map<UTF8String, Long> seen;

    CodeLookup(Resolver resolver, Special... specials) {
        this.resolver = resolver;
        this.specials = List.of(specials);
    }

    /** The {@link Found} of a text. */
    long find(UTF8String text) {
        if (text == null) {
            return Found.of(Finding.EMPTY);
        }
        if (seen == null) {
            seen = new HashMap<>();
        }
        Long known = seen.get(text);
        return known != null ? known : remember(text);
    }

    private long remember(UTF8String text) {
        long found = resolve(text);
        if (seen.size() < REMEMBERED && text.numBytes() <= LONGEST_REMEMBERED) {
            seen.put(text.copy(), found);
        }
        return found;
    }

    private long resolve(UTF8String text) {
        for (Special special : specials) {
            if (special.words().hold(text)) {
                return Found.of(special.finding());
            }
        }
        String code = text.toString().strip();
        return code.isEmpty() ? Found.of(Finding.EMPTY) : resolver.resolve(code);
    }
}
