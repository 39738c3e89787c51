package dev.okrug.spec;

import java.time.LocalDate;
import java.util.Map;

/**
 * A file that an input of a job matches.
 *
 * @param path as the operating system knows it
 * @param bytes its size
 * @param vintage when it was issued, said by the job spec or by the path
 * @param settings what the job spec and the path say about it, by name
 */
public record InputFile(String path, long bytes, LocalDate vintage, Map<String, String> settings) {}
