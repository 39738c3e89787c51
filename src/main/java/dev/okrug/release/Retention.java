package dev.okrug.release;

import dev.okrug.contract.Fault;
import java.time.Duration;

/**
 * Which releases a clean-up spares.
 *
 * @param keep how many of the newest
 * @param grace how long a release stays after another took its place, for those who still read it
 */
public record Retention(int keep, Duration grace) {

    public Retention {
        if (keep < 1) {
            throw Fault.spec("Cannot keep " + keep + " releases: the current one always stays. Say 1 or more.");
        }
        if (grace.isNegative()) {
            throw Fault.spec(
                    "Cannot keep releases for " + grace.toHours() + " hours after they were replaced: say 0 or more.");
        }
    }
}
