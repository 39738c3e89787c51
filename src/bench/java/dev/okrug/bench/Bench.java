package dev.okrug.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures all contenders in turns: whole processes that start cold, on the same deliveries. */
@Command(
        name = "bench",
        description =
                "Measures Okrug beside a DuckDB script and a plain Spark job, and checks that all give the same figures.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

    @Option(
            names = "--records",
            split = ",",
            defaultValue = "5000000",
            description = "Sizes to measure with (${DEFAULT-VALUE}).")
    private List<Long> sizes;

    @Option(
            names = "--shape",
            split = ",",
            defaultValue = "months",
            description = {
                "How the records are spread (${DEFAULT-VALUE}): months are 144 monthly files, one-year is twelve,"
                        + " one-region is 144 of Moscow alone;",
                "one-file and thousand-files hold the records of months."
            })
    private List<String> shapes;

    @Option(names = "--runs", defaultValue = "3", description = "Runs of each that count (${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--contenders",
            split = ",",
            defaultValue = "okrug,duckdb,spark",
            description = "Who takes part (${DEFAULT-VALUE}).")
    private List<String> names;

    @Option(names = "--heap", defaultValue = "3g", description = "Heap of each JVM (${DEFAULT-VALUE}).")
    private String heap;

    @Option(names = "--work", defaultValue = "target/bench", description = "Folder of all files (${DEFAULT-VALUE}).")
    private Path work;

    @Option(names = "--new-month", description = "Measures Okrug on one more month too, and what it takes to start.")
    private boolean newMonth;

    @Option(names = "--unchecked", description = "Leaves out the comparison of results.")
    private boolean unchecked;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        List<Shape> wanted = shapes.stream().distinct().map(Shape::named).toList();
        List<Contender> contenders = names.stream()
                .distinct()
                .map(name -> Contender.named(name, heap))
                .toList();
        if (newMonth && !names.contains(OkrugContender.NAME)) {
            throw new IllegalArgumentException("Cannot measure a new month without okrug: name it in --contenders.");
        }
        Results results = new Results(Machine.here(), heap);
        for (long size : sizes) {
            for (Shape shape : wanted) {
                measure(contenders, Workload.of(size, shape, work.toAbsolutePath()), results);
            }
        }
        System.out.println(results.text());
        System.out.println("results in " + results.write(work));
        return 0;
    }

    private void measure(List<Contender> contenders, Workload workload, Results results) throws Exception {
        Trial trial = results.begin(workload.records(), workload.shape());
        for (Contender contender : contenders) {
            contender.prepare(workload);
        }
        for (int run = 1; run <= runs; run++) {
            for (Contender contender : contenders) {
                Measured measured = new Turn(contender, workload).anew();
                System.out.printf(
                        Locale.ROOT,
                        "%s, %s, run %d: %.1f s, %.1f s of processors%n",
                        workload.title(),
                        contender.name(),
                        run,
                        measured.wallSeconds(),
                        measured.cpuSeconds());
                trial.add(contender.name(), measured);
            }
            if (run == 1 && !unchecked) {
                Sameness.prove(workload, contenders, List.of(Sameness.Table.values()));
            }
        }
        for (Contender contender : contenders) {
            if (contender instanceof OkrugContender okrug) {
                lookCloser(okrug, workload, trial);
            }
        }
    }

    /** At what only Okrug does. */
    private void lookCloser(OkrugContender okrug, Workload workload, Trial trial) throws Exception {
        if (!unchecked) {
            Path release = workload.output(okrug).resolve("current").toRealPath();
            trial.add(TableBytes.of(release, workload.outputs().resolve("copies")));
        }
        if (newMonth) {
            trial.add(NewMonth.measured(okrug, workload));
        }
    }
}
