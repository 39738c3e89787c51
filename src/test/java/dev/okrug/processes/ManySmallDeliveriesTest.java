package dev.okrug.processes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.job.Catalogue;
import dev.okrug.job.PlanJob;
import dev.okrug.spec.JobSpec;
import dev.okrug.testing.JobRun;
import dev.okrug.testing.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office that delivers a file a day: files cost no jobs of Spark each. */
@Tag("slow")
class ManySmallDeliveriesTest extends SparkTest {

    private static final int FILES = 1_000;
    private static final int RECORDS = 10;

    @TempDir
    private Path folder;

    /** Counts what Spark begins. */
    private static final class Effort extends SparkListener {
        private final AtomicInteger jobs = new AtomicInteger();
        private final AtomicInteger tasks = new AtomicInteger();

        @Override
        public void onJobStart(SparkListenerJobStart job) {
            jobs.incrementAndGet();
        }

        @Override
        public void onTaskStart(SparkListenerTaskStart task) {
            tasks.incrementAndGet();
        }
    }

    @Test
    void aThousandFilesTakeNoMoreJobsThanAFew() throws Exception {
        Effort few = effortOfARun(3, "few");
        Effort many = effortOfARun(FILES, "many");

        assertThat(many.jobs.get()).isLessThanOrEqualTo(few.jobs.get() + 2);
        assertThat(many.tasks.get()).isLessThan(FILES / 2);
    }

    private Effort effortOfARun(int files, String name) throws Exception {
        JobRun job = job(files, Files.createDirectory(folder.resolve(name)));
        JobSpec spec = JobSpec.read(job.spec(), Catalogue.names());
        Effort effort = new Effort();
        spark().sparkContext().addSparkListener(effort);
        try {
            assertThat(timed("plan " + files, () -> PlanJob.plan(spec)))
                    .contains(files + " files: " + files + " new, 0 known, 0 duplicate");
            assertThat(effort.jobs.get()).isZero();
            assertThat(timed("run " + files, job::run).published()).isTrue();
            spark().sparkContext().listenerBus().waitUntilEmpty();
            job.tables()
                    .assertRows("select count(*) as files, sum(fact_records) as facts from deliveries", """
                            files | facts
                            %d    | %d
                            """.formatted(
                                    files, files * RECORDS));
            assertThat(timed("known " + files, job::run).published()).isFalse();
        } finally {
            spark().sparkContext().removeSparkListener(effort);
        }
        System.out.printf(Locale.ROOT, "%d files: %d jobs, %d tasks%n", files, effort.jobs.get(), effort.tasks.get());
        return effort;
    }

    private static <T> T timed(String what, Callable<T> act) throws Exception {
        long begun = System.nanoTime();
        T result = act.call();
        System.out.printf(
                Locale.ROOT,
                "%s: %d ms%n",
                what,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return result;
    }

    private static JobRun job(int files, Path place) throws IOException {
        Path deliveries = Files.createDirectory(place.resolve("deliveries"));
        for (int file = 0; file < files; file++) {
            Files.writeString(deliveries.resolve(String.format(Locale.ROOT, "day-%04d.csv", file)), delivery(file));
        }
        return JobRun.of(place, """
                job: daily
                viewpoint: { of: partner, partner: BY }
                inputs:
                  - path: %s/*
                    profile: okrug
                    reporter: BY
                    vintage: 2024-01-15
                marts: [region_monthly, region_yearly, region_commodity_yearly, deliveries, coverage, reconciliation]
                """.formatted(deliveries));
    }

    private static String delivery(int file) {
        StringBuilder lines = new StringBuilder("region,period,flow,commodity,partner,value_usd,net_weight_kg\n");
        for (int record = 0; record < RECORDS; record++) {
            lines.append(String.format(
                    Locale.ROOT, "42000,2023-%02d,export,84%02d,BY,%d.5,%d%n", 1 + record, 1 + record, 100 + file, 50));
        }
        return lines.toString();
    }
}
