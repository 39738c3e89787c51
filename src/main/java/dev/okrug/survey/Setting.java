package dev.okrug.survey;

/**
 * A line of a drafted spec or profile.
 *
 * @param value as YAML writes it
 */
record Setting(String key, String value, Finding finding) {

    String line(String indent) {
        return indent + key + ": " + value + "  " + finding.comment() + "\n";
    }

    /** A text that YAML may not take for something else. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
