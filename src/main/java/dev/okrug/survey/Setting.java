package dev.okrug.survey;

import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a drafted spec or profile.
 *
 * @param value as YAML writes it
 */
record Setting(String key, String value, Clue clue) {

    String line(String indent) {
        return indent + key + ": " + value + "  " + clue.comment() + "\n";
    }

    /** A text that YAML may not take for something else, whatever a stranger has written there. */
    static String quoted(String text) {
        return Clue.inOneLine(text).equals(text)
                ? "'" + text.replace("'", "''") + "'"
                : JsonMapper.shared()
                        .writeValueAsString(text)
                        .replaceAll("[\\u0085\\u2028\\u2029\\ufeff\\u007f-\\u009f]", " ");
    }
}
