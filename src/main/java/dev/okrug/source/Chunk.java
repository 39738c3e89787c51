package dev.okrug.source;

import java.io.Serializable;

/**
 * A stretch of a file's unpacked content that one task reads: whole records.
 *
 * @param offset of its first byte
 * @param length in bytes
 * @param line on which its first record starts
 */
public record Chunk(long offset, long length, long line) implements Serializable {}
