package dev.okrug.telemetry;

/**
 * A delivery that a run was made of.
 *
 * @param path as the job finds it
 * @param vintage the day on which it was issued
 */
public record DeliveredFile(String path, String sha256, String vintage, long bytes, long records) {}
