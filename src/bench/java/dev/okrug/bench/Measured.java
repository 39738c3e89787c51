package dev.okrug.bench;

/**
 * What a process took.
 *
 * @param cpuSeconds of all its threads, in user and system mode
 * @param peakBytes the most memory that it had at once
 * @param writtenBytes handed to the system to write, whether or not it stayed
 * @param outputBytes of the files that it left
 */
record Measured(double wallSeconds, double cpuSeconds, long peakBytes, long writtenBytes, long outputBytes) {}
