package dev.okrug.testing.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text file to be delivered.
 *
 * @param lines the header first; a line with a quoted line break counts as one
 * @param newline what ends a line
 * @param mark what stands before the first line: a byte order mark or nothing
 */
record TextFile(String path, List<String> lines, String newline, String mark) {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    static TextFile of(String path, List<String> lines) {
        return new TextFile(path, lines, "\n", "");
    }

    Delivered delivered() {
        List<String> complete = WrongLine.placedIn(path, lines);
        String text = mark + String.join(newline, complete) + newline;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Delivered(path, Packing.of(path).pack(bytes, member()));
    }

    private String member() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".zip") ? name.substring(0, name.length() - ".zip".length()) : name;
    }
}
