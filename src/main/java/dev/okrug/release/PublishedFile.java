package dev.okrug.release;

/**
 * A published file beside the tables.
 *
 * @param path within the release
 * @param bytes its size
 * @param sha256 its digest, by which bit rot is found
 */
public record PublishedFile(String path, long bytes, String sha256) {}
