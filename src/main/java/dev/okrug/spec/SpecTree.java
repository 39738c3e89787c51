package dev.okrug.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A job spec as values with their lines, before anything is believed of it.
 *
 * @param root what the file says
 * @param lines the line of each value, by JSON pointer
 */
record SpecTree(JsonNode root, Map<String, Integer> lines) {

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** The text of a word or a number; empty where something else or nothing stands there. */
    Optional<String> text(String pointer) {
        JsonNode node = at(pointer);
        return node.isString() || node.isNumber() ? Optional.of(node.asString()) : Optional.empty();
    }

    /** The pointers of the elements of a list; none where no list stands there. */
    List<String> elements(String pointer) {
        int size = at(pointer).isArray() ? at(pointer).size() : 0;
        return IntStream.range(0, size).mapToObj(i -> pointer + "/" + i).toList();
    }

    /** The line of a value, or of what it is missing in. */
    int line(String pointer) {
        Integer line = lines.get(pointer);
        if (line != null || pointer.isEmpty()) {
            return line == null ? 1 : line;
        }
        return line(parent(pointer));
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    static String key(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
