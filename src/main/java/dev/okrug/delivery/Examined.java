package dev.okrug.delivery;

/**
 * A file whose digest is known.
 *
 * @param bytes its size when it was examined
 * @param modified its modification time then, in milliseconds
 */
public record Examined(String path, long bytes, long modified, String digest) {}
