package dev.okrug.job;

import dev.okrug.contract.Fault;
import java.util.Optional;

/**
 * How a run ended.
 *
 * @param published whether a new release was published; otherwise the current one says the same already
 * @param release the release that is current now
 * @param line what to tell: {@code published r… at …} or {@code unchanged r…}
 * @param lagging why the release is not everywhere where the job wants it
 */
public record RunOutcome(boolean published, String release, String line, Optional<Fault> lagging) {

    static RunOutcome published(String release, String place, String word) {
        return new RunOutcome(true, release, "published " + release + " at " + place + word, Optional.empty());
    }

    static RunOutcome unchanged(String release, String word) {
        return new RunOutcome(false, release, "unchanged " + release + word, Optional.empty());
    }

    RunOutcome lagging(Fault why) {
        return new RunOutcome(published, release, line + ", but not in Iceberg", Optional.of(why));
    }
}
