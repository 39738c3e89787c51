package dev.okrug.bench;

import dev.okrug.testing.CustomsDumps;
import dev.okrug.testing.DumpOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Deliveries that all contenders read: dumps in the shape of the Russian customs service, one file a month, one record in a
 * thousand spoiled.
 *
 * @param records in all files together
 * @param deliveries folder of the files
 * @param outputs folder in which each contender has a folder of its own
 */
record Workload(long records, int months, Path deliveries, Path outputs) {

    private static final YearMonth LAST = YearMonth.of(2023, 12);
    private static final double BAD_SHARE = 0.001;
    private static final long SEED = 7;

    /** Made when it is not there; the same order gives the same bytes. */
    static Workload of(long records, int months, Path work) throws IOException {
        String name = records + "-in-" + months;
        Workload workload = new Workload(records, months, work.resolve("in-" + name), work.resolve("out-" + name));
        if (!Files.exists(workload.deliveries)) {
            System.out.printf(Locale.ROOT, "making %,d records%n", records);
            Path draft = work.resolve("in-" + name + ".draft");
            CustomsDumps.write(new DumpOrder(records, months, LAST.minusMonths(months - 1L), SEED, BAD_SHARE), draft);
            Files.move(draft, workload.deliveries);
        }
        Files.createDirectories(workload.outputs);
        return workload;
    }

    Path output(Contender contender) {
        return outputs.resolve(contender.name());
    }
}
