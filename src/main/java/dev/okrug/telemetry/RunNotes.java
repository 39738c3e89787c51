package dev.okrug.telemetry;

import dev.okrug.release.Manifest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a run notes of itself on its way; may be told from several threads. */
public final class RunNotes {

    private final UUID id = UUID.randomUUID();
    private final String job;
    private final InstantSource clock;
    private final Instant started;
    private final List<StageTime> stages = new ArrayList<>();
    private String stage = "checking";
    private Instant stageBegan;
    private TakenDeliveries taken;
    private Manifest release;

    private RunNotes(String job, InstantSource clock) {
        this.job = job;
        this.clock = clock;
        this.started = clock.instant();
        this.stageBegan = started;
    }

    /** Notes of a run that begins now. */
    public static RunNotes begin(String job, InstantSource clock) {
        return new RunNotes(job, clock);
    }

    /** The run does something else from now on. */
    public synchronized void stage(String name) {
        endStage(clock.instant());
        stage = name;
    }

    private void endStage(Instant now) {
        stages.add(new StageTime(stage, Run.seconds(stageBegan, now)));
        stageBegan = now;
    }

    /** What the run is made of. */
    public synchronized void taken(TakenDeliveries deliveries) {
        taken = deliveries;
    }

    /** The release that is current now, whether this run published it or not. */
    public synchronized void release(Manifest current) {
        release = current;
    }

    synchronized Run ended(RunEnd end, String output) {
        Instant now = clock.instant();
        endStage(now);
        return new Run(
                id,
                job,
                output,
                started,
                now,
                end,
                List.copyOf(stages),
                Optional.ofNullable(taken),
                Optional.ofNullable(release),
                peakHeapBytes(),
                Software.running());
    }

    private static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
