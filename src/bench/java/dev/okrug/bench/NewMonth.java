package dev.okrug.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What Okrug takes for one more month on top of a whole release.
 *
 * @param newMonth runs after the month was delivered
 * @param unchanged runs for which nothing has changed
 * @param start of Spark alone
 */
record NewMonth(Runs newMonth, Runs unchanged, Runs start) {

    private static final int TIMES = 3;

    /** Measures on top of the last output of a full run, and leaves that output as it was. */
    static NewMonth measured(OkrugContender okrug, Workload workload) throws IOException, InterruptedException {
        Turn turn = new Turn(okrug, workload);
        Path output = workload.output(okrug);
        Path full = workload.outputs().resolve("okrug.full");
        Folders.copied(output, full);
        List<Measured> newMonth = new ArrayList<>();
        List<Measured> unchanged = new ArrayList<>();
        try {
            workload.deliverNextMonth();
            for (int time = 0; time < TIMES; time++) {
                Folders.copied(full, output);
                newMonth.add(ended("published", okrug, turn));
            }
            for (int time = 0; time < TIMES; time++) {
                unchanged.add(ended("unchanged", okrug, turn));
            }
        } finally {
            workload.takeNextMonthAway();
            Folders.copied(full, output);
        }
        return new NewMonth(new Runs(newMonth), new Runs(unchanged), starts(okrug, workload));
    }

    /** A run whose last words begin so; another would not be what is measured. */
    private static Measured ended(String words, OkrugContender okrug, Turn turn)
            throws IOException, InterruptedException {
        Measured measured = turn.timed(okrug.silentCommand(turn.workload()));
        Path log = turn.workload().log(okrug);
        if (Files.readAllLines(log).stream().noneMatch(line -> line.startsWith(words))) {
            throw new IllegalStateException("Cannot measure a new month: a run was not " + words + ", see " + log);
        }
        return measured;
    }

    private static Runs starts(OkrugContender okrug, Workload workload) throws IOException, InterruptedException {
        Path output = workload.outputs().resolve("start");
        Folders.emptied(output);
        List<Measured> starts = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            starts.add(new TimedProcess(
                            SparkStart.command(workload, okrug.heap()),
                            Map.of("SPARK_LOCAL_IP", "127.0.0.1"),
                            workload.outputs().resolve("start.log"),
                            output)
                    .run());
        }
        return new Runs(starts);
    }

    /** Of what a full run takes beyond the start of Spark. */
    double shareOf(Runs full) {
        double base = start.median(Measured::wallSeconds);
        return (newMonth.median(Measured::wallSeconds) - base) / (full.median(Measured::wallSeconds) - base);
    }
}
