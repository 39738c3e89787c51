package dev.okrug.fact;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Looks texts up in a table of codes. A delivery writes few different texts, so each is resolved once and remembered.
 * Spark calls {@link #invoke} from generated code, which is why the class is public.
 */
public final class CodeLookup extends LongFunction implements Serializable {

    /** Resolves a text that has not been seen before. */
    @FunctionalInterface
    interface Resolver extends Serializable {
        long resolve(String text);
    }

    /** Beyond this many different texts a column holds no codes, and remembering it would fill the memory. */
    private static final int REMEMBERED = 100_000;

    /** Bytes of a text; no code and no name is longer. */
    private static final int LONGEST_REMEMBERED = 256;

    private final String name;
    private final Resolver resolver;
    private transient Map<UTF8String, Long> seen;

    CodeLookup(String name, Resolver resolver) {
        this.name = name;
        this.resolver = resolver;
    }

    /** The {@link Found} of a text. */
    public long invoke(UTF8String text) {
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
        String words = text.toString().strip();
        long found = words.isEmpty() ? Found.of(Finding.EMPTY) : resolver.resolve(words);
        if (seen.size() < REMEMBERED && text.numBytes() <= LONGEST_REMEMBERED) {
            seen.put(text.copy(), found);
        }
        return found;
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[] {DataTypes.StringType};
    }

    @Override
    public String name() {
        return name;
    }
}
