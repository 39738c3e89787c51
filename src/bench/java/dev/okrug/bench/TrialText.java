package dev.okrug.bench;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Tells a trial in tables. */
final class TrialText {

    private static final double MIB = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private final Trial trial;
    private final Map<String, Runs> runs;

    private TrialText(Trial trial) {
        this.trial = trial;
        this.runs = trial.runs();
    }

    static String of(Trial trial) {
        TrialText text = new TrialText(trial);
        text.line("%n%,d records, %s", trial.records(), trial.shape().title());
        text.contenders();
        text.runs.forEach(text::stages);
        text.bytes();
        text.newMonth();
        return text.text.toString();
    }

    private void contenders() {
        line(
                "%-8s %8s %8s %8s %9s %9s %9s %6s %12s %11s",
                "",
                "wall s",
                "× duckdb",
                "cpu s",
                "peak MiB",
                "wrote MiB",
                "left MiB",
                "files",
                "shuffled MiB",
                "spilled MiB");
        double duck = runs.containsKey(DuckDbContender.NAME)
                ? runs.get(DuckDbContender.NAME).median(Measured::wallSeconds)
                : Double.NaN;
        runs.forEach((name, all) -> line(
                "%-8s %8.1f %8.2f %8.1f %9.0f %9.0f %9.0f %6.0f %12s %11s",
                name,
                all.median(Measured::wallSeconds),
                all.median(Measured::wallSeconds) / duck,
                all.median(Measured::cpuSeconds),
                all.median(run -> run.peakBytes() / MIB),
                all.median(run -> run.writtenBytes() / MIB),
                all.median(run -> run.outputBytes() / MIB),
                all.median(Measured::outputFiles),
                ofTasks(all, Measured::shuffledBytes),
                ofTasks(all, Measured::spilledBytes)));
    }

    /** What only those know who tell of tasks. */
    private static String ofTasks(Runs runs, ToLongFunction<Measured> bytes) {
        return runs.middle().tellsOfTasks() ? oneDecimal(runs.median(run -> bytes.applyAsLong(run) / MIB)) : "-";
    }

    private void stages(String contender, Runs all) {
        Measured middle = all.middle();
        line("%nstages of %s in %.1f s", contender, middle.wallSeconds());
        line("%8s %6s %8s %12s %11s", "s", "tasks", "task s", "shuffled MiB", "spilled MiB");
        middle.stages().forEach(stage -> {
            if (stage.tasks() == 0) {
                line("%8.2f %6s %8s %12s %11s  %s", stage.seconds(), "-", "-", "-", "-", stage.name());
            } else {
                line(
                        "%8.2f %6d %8.2f %12s %11s  %s",
                        stage.seconds(),
                        stage.tasks(),
                        stage.taskSeconds(),
                        oneDecimal(stage.shuffledBytes() / MIB),
                        oneDecimal(stage.spilledBytes() / MIB),
                        stage.name());
            }
        });
    }

    private void bytes() {
        if (trial.bytes().isEmpty()) {
            return;
        }
        line("%n%-26s %12s %12s %8s", "bytes", "okrug", "by duckdb", "× duckdb");
        trial.bytes().forEach(table -> bytes(table.table(), table.okrug(), table.duckdb()));
        bytes(
                "together",
                trial.bytes().stream().mapToLong(TableBytes::okrug).sum(),
                trial.bytes().stream().mapToLong(TableBytes::duckdb).sum());
    }

    private void bytes(String what, long okrug, long duckdb) {
        line("%-26s %,12d %,12d %8.3f", what, okrug, duckdb, (double) okrug / duckdb);
    }

    private void newMonth() {
        trial.newMonth().ifPresent(measured -> {
            Runs full = runs.get(OkrugContender.NAME);
            line(
                    "%none new month: full run %.1f s, new month %.1f s, nothing new %.1f s, start of Spark %.1f s",
                    full.median(Measured::wallSeconds),
                    measured.newMonth().median(Measured::wallSeconds),
                    measured.unchanged().median(Measured::wallSeconds),
                    measured.start().median(Measured::wallSeconds));
            line("(new month − start) / (full run − start) = %.3f", measured.shareOf(full));
        });
    }

    private static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format + "%n", values));
    }
}
