package dev.okrug.telemetry;

import dev.okrug.contract.FieldType;
import dev.okrug.release.Manifest;
import dev.okrug.release.PublishedField;
import dev.okrug.release.PublishedPart;
import dev.okrug.release.PublishedTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs that tests tell of. */
final class Runs {

    static final Instant BEGAN = Instant.parse("2024-03-15T10:00:00Z");

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private Runs() {}

    static Run published() {
        return run(RunEnd.published(), Optional.of(taken()), Optional.of(release()));
    }

    static Run unchanged() {
        return run(RunEnd.unchanged(), Optional.of(taken()), Optional.of(release()));
    }

    /** Ended before any delivery was looked at. */
    static Run failed(int exitCode, String message) {
        return run(RunEnd.failed(exitCode, message), Optional.empty(), Optional.empty());
    }

    private static Run run(RunEnd end, Optional<TakenDeliveries> taken, Optional<Manifest> release) {
        return new Run(
                ID,
                "sample",
                "file:///data/out",
                BEGAN,
                BEGAN.plusMillis(4_500),
                end,
                List.of(new StageTime("starting", 1.5), new StageTime("making marts", 3.0)),
                taken,
                release,
                1_000_000,
                new Software("okrug 1.0", "4.1.3"));
    }

    private static TakenDeliveries taken() {
        return new TakenDeliveries(
                1,
                0,
                2,
                Map.of("in", 10L),
                List.of(new DeliveredFile("/in/2024-03-15/a.csv", "abc", "2024-03-15", 500, 10)));
    }

    private static Manifest release() {
        PublishedTable table = new PublishedTable(
                "region_yearly",
                "Turnover. One row per region and year.",
                7,
                List.of("region_code"),
                List.of(new PublishedField("region_code", FieldType.CODE, "code", true, false, "The region.")),
                List.of(
                        new PublishedPart("region_yearly/part-00000.parquet", 100, "aa", 5),
                        new PublishedPart("region_yearly/part-00001.parquet", 50, "bb", 2)));
        return new Manifest(
                1, "r000042-3f9a1c", 42, Optional.empty(), "okrug 1.0", "", Map.of(), List.of(table), List.of());
    }
}
