package dev.okrug.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveComparator;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.PrimitiveType;

/** The order of a table by its key; sees keys go by, and refuses one that does not come after the one before it. */
public final class KeyOrder {

    private final Contract contract;
    private final List<PrimitiveType> types;
    private List<Object> former = List.of();

    public KeyOrder(Contract contract) {
        this.contract = contract;
        List<Field> keyFields = contract.key().stream().map(contract::field).toList();
        this.types = ParquetSchema.of(keyFields).stream()
                .map(type -> type.asPrimitiveType())
                .toList();
    }

    /** @param key the values of the key, and after them others if need be */
    void next(List<Object> key) {
        int order = former.isEmpty() ? -1 : compare(former, key);
        if (order == 0) {
            throw Fault.gate("Cannot publish " + contract.table() + ": two rows have the key " + describe(key)
                    + ". Its contract says one row per " + String.join(", ", contract.key()) + ".");
        }
        if (order > 0) {
            throw Fault.gate("Cannot publish " + contract.table() + ": it is not sorted by its key: " + describe(key)
                    + " comes after " + describe(former) + ".");
        }
        former = key;
    }

    /** The key of the row that went by last, as text. */
    List<String> last() {
        return IntStream.range(0, Math.min(types.size(), former.size()))
                .mapToObj(i -> former.get(i) instanceof Binary words
                        ? words.toStringUsingUTF8()
                        : Objects.toString(former.get(i), null))
                .toList();
    }

    /** Lets rows go by that are known to be in order, by the texts of the first key and of the last. */
    void next(List<String> first, List<String> last) {
        next(key(first));
        former = key(last);
    }

    private List<Object> key(List<String> texts) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            key.add(texts.get(i) == null ? null : value(types.get(i), texts.get(i)));
        }
        return key;
    }

    private static Object value(PrimitiveType type, String text) {
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> Integer.valueOf(text);
            case INT64 -> Long.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case BINARY -> Binary.fromString(text);
            case FLOAT, INT96, FIXED_LEN_BYTE_ARRAY ->
                throw new IllegalStateException("Invalid key: no field type is kept as " + type);
        };
    }

    /** Compares two rows that begin with the values of the key. */
    public int compare(List<Object> left, List<Object> right) {
        for (int i = 0; i < types.size(); i++) {
            int order = compare(types.get(i), left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(PrimitiveType type, Object left, Object right) {
        // Each type has its own comparator of its own Java class; nulls come first, as in Spark's sort.
        PrimitiveComparator<Object> order = type.comparator();
        return order.compare(left, right);
    }

    /** The key as people read it. */
    public String describe(List<Object> key) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            values.add(contract.key().get(i) + "=" + text(types.get(i).stringifier(), key.get(i)));
        }
        return String.join(", ", values);
    }

    /** A value of any column as people read it. */
    public String text(Field field, Object value) {
        return text(ParquetSchema.of(List.of(field)).get(0).asPrimitiveType().stringifier(), value);
    }

    private static String text(PrimitiveStringifier stringifier, Object value) {
        if (value instanceof Integer number) {
            return stringifier.stringify(number);
        }
        if (value instanceof Long number) {
            return stringifier.stringify(number);
        }
        if (value instanceof Binary words) {
            return stringifier.stringify(words);
        }
        return Objects.toString(value);
    }
}
