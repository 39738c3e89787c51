package dev.okrug.look;

import java.util.Locale;

/** How rows are set out. */
public enum Format {
    /** For people: fitted to the terminal. */
    TABLE,
    /** RFC 4180: exact values; all columns and rows, unless fewer are asked for. */
    CSV,
    /** One array with an object for each row, a row in a line: exact values; all columns and rows, unless fewer are asked for. */
    JSON;

    /** As it is asked for. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
