package dev.okrug.cli;

import java.util.OptionalInt;

/**
 * What lines are printed to.
 *
 * @param columns how wide it is, where it is a terminal; the launcher says so
 */
record Terminal(OptionalInt columns) {

    static Terminal out() {
        return named("okrug.terminal.out");
    }

    static Terminal err() {
        return named("okrug.terminal.columns");
    }

    private static Terminal named(String property) {
        int columns = Integer.getInteger(property, 0);
        return new Terminal(columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty());
    }

    boolean isThere() {
        return columns.isPresent();
    }
}
