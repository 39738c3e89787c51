package dev.okrug.bench;

/**
 * A part of a run.
 *
 * @param seconds from its beginning to its end; parts may overlap
 * @param taskSeconds of all its tasks together
 * @param shuffledBytes written for other tasks
 * @param spilledBytes written because memory was short
 */
record Stage(String name, double seconds, int tasks, double taskSeconds, long shuffledBytes, long spilledBytes) {

    /** A part of which nothing but its time is known. */
    static Stage timed(String name, double seconds) {
        return new Stage(name, seconds, 0, 0, 0, 0);
    }
}
