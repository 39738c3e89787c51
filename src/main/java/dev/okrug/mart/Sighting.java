package dev.okrug.mart;

import java.util.Optional;

/**
 * A signal in one year, with the figures behind it that other years give.
 *
 * @param level that the figure is held against
 * @param years of a streak, or that a record is held against
 */
record Sighting(Signal signal, Optional<Level> level, Optional<Integer> years) {

    /** The figure of an earlier year. */
    record Level(int year, long cents) {}

    static Sighting of(Signal signal) {
        return new Sighting(signal, Optional.empty(), Optional.empty());
    }

    static Sighting of(Signal signal, Level level) {
        return new Sighting(signal, Optional.of(level), Optional.empty());
    }

    static Sighting of(Signal signal, Level level, int years) {
        return new Sighting(signal, Optional.of(level), Optional.of(years));
    }

    static Sighting of(Signal signal, int years) {
        return new Sighting(signal, Optional.empty(), Optional.of(years));
    }
}
