package dev.okrug.job;

/**
 * How a run ended well.
 *
 * @param published whether a new release was published; otherwise the current one says the same already
 * @param release the release that is current now
 * @param line what to tell: {@code published r…} or {@code unchanged r…}
 */
public record Outcome(boolean published, String release, String line) {}
