package dev.okrug.telemetry;

import dev.okrug.release.Manifest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of a run that has ended.
 *
 * @param output folder of the releases, as Spark and people name it
 * @param taken what it took in, if it came that far
 * @param release the one that it published or found unchanged
 * @param peakHeapBytes the most that the heap's parts have held, each at its own moment
 */
record Run(
        UUID id,
        String job,
        String output,
        Instant started,
        Instant ended,
        RunEnd end,
        List<StageTime> stages,
        Optional<TakenDeliveries> taken,
        Optional<Manifest> release,
        long peakHeapBytes,
        Software software) {

    double seconds() {
        return seconds(started, ended);
    }

    /** Never less than nothing, even where somebody sets the clock back. */
    static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis()) / 1000.0;
    }
}
