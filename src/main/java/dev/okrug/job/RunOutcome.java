package dev.okrug.job;

/**
 * How a run ended well.
 *
 * @param published whether a new release was published; otherwise the current one says the same already
 * @param release the release that is current now
 * @param line what to tell: {@code published r… at …} or {@code unchanged r…}
 */
public record RunOutcome(boolean published, String release, String line) {

    static RunOutcome published(String release, String place) {
        return new RunOutcome(true, release, "published " + release + " at " + place);
    }

    static RunOutcome unchanged(String release) {
        return new RunOutcome(false, release, "unchanged " + release);
    }
}
