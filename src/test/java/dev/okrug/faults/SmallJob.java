package dev.okrug.faults;

import dev.okrug.cli.Main;
import dev.okrug.testing.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A part of the sample job, in a folder of its own: few deliveries, and tables of each way in which tables are made. Its
 * former release knows the first quarter only, so that a run has to take deliveries in and to publish.
 */
record SmallJob(Path folder, JobRun former, JobRun run) {

    private static final String DELIVERIES = Path.of("sample-data/partner/2024-05-15/turnover-2022-q")
            .toAbsolutePath()
            .toString();

    private static final String SPEC = """
            job: small
            viewpoint: { of: partner, partner: BY }
            inputs:
              - { path: "DELIVERIES", vintage: 2024-05-15, profile: okrug, reporter: BY }
            marts: [regions, region_monthly, region_yearly, region_commodity_yearly, sector_yearly, deliveries, reconciliation]
            gates: { rejected_records: 100%, rejected_value: 100% }
            """;

    static SmallJob in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        return new SmallJob(
                folder, JobRun.of(folder, of(DELIVERIES + "1.csv")), JobRun.of(folder, of(DELIVERIES + "*.csv")));
    }

    private static String of(String deliveries) {
        return SPEC.replace("DELIVERIES", deliveries);
    }

    Published published() {
        return new Published(run.output());
    }

    /** Starts the whole job as a process of its own; what it says comes through a pipe, and its files stay in the folder. */
    Process start() {
        return Java.start(
                folder.resolve("errors"),
                List.of("-Xmx1g", "-Djava.io.tmpdir=" + folder.resolve("tmp")),
                System.getProperty("java.class.path"),
                Main.class,
                List.of("run", run.spec().toString()));
    }
}
