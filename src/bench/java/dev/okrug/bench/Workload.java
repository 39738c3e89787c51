package dev.okrug.bench;

import dev.okrug.testing.CustomsDumps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Deliveries that all contenders read: dumps in the shape of the Russian customs service, one record in a thousand spoiled.
 *
 * @param records in all files together
 * @param deliveries folder of the files
 * @param outputs folder in which each contender has a folder of its own
 */
record Workload(long records, Shape shape, Path deliveries, Path outputs) {

    /** Made when it is not there; the same records in the same shape give the same bytes. */
    static Workload of(long records, Shape shape, Path work) throws IOException {
        String name = records + "-" + shape.title();
        Workload workload = new Workload(records, shape, work.resolve("in-" + name), work.resolve("out-" + name));
        if (!Files.exists(workload.deliveries)) {
            System.out.printf(Locale.ROOT, "making %s%n", workload.title());
            Path draft = work.resolve("in-" + name + ".draft");
            Folders.emptied(draft);
            CustomsDumps.write(shape.order(records), draft);
            Files.move(draft, workload.deliveries);
        }
        workload.takeNextMonthAway();
        Files.createDirectories(workload.outputs);
        return workload;
    }

    String title() {
        return String.format(Locale.ROOT, "%,d records, %s", records, shape.title());
    }

    Path output(Contender contender) {
        return outputs.resolve(contender.name());
    }

    /** Where Spark tells of a run. */
    Path events(Contender contender) {
        return outputs.resolve(contender.name() + ".events");
    }

    Path log(Contender contender) {
        return outputs.resolve(contender.name() + ".log");
    }

    /** Delivers the month after the last. */
    void deliverNextMonth() throws IOException {
        CustomsDumps.write(shape.nextMonth(records), deliveries);
    }

    /** Also what a run left that was broken off. */
    void takeNextMonthAway() throws IOException {
        Files.deleteIfExists(
                deliveries.resolve("dump-" + shape.nextMonth(records).from() + ".txt"));
    }
}
