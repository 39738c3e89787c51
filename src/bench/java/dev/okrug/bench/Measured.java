package dev.okrug.bench;

import java.util.List;

/**
 * What a process took.
 *
 * @param cpuSeconds of all its threads, in user and system mode
 * @param peakBytes the most memory that it had at once
 * @param writtenBytes handed to the system to write, whether or not it stayed
 * @param outputBytes of the files that it left
 * @param outputFiles how many these are
 * @param stages what it did, where it tells
 */
record Measured(
        double wallSeconds,
        double cpuSeconds,
        long peakBytes,
        long writtenBytes,
        long outputBytes,
        int outputFiles,
        List<Stage> stages) {

    Measured with(List<Stage> told) {
        return new Measured(wallSeconds, cpuSeconds, peakBytes, writtenBytes, outputBytes, outputFiles, told);
    }

    /** Whether it says which tasks it had, and so what these shuffled and spilled. */
    boolean tellsOfTasks() {
        return stages.stream().anyMatch(stage -> stage.tasks() > 0);
    }

    long shuffledBytes() {
        return stages.stream().mapToLong(Stage::shuffledBytes).sum();
    }

    long spilledBytes() {
        return stages.stream().mapToLong(Stage::spilledBytes).sum();
    }
}
