package dev.okrug.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.mart.Basis;
import dev.okrug.mart.Marts;
import dev.okrug.mart.TinyTrade;
import dev.okrug.testing.JobRun;
import dev.okrug.testing.SparkTest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mart that nobody asked for costs nothing: neither its query is run, nor what only it is made of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatNobodyAskedForTest extends SparkTest {

    private static final String FIRST = "coverage";

    private JobRun known;

    /** Counts the jobs that Spark starts, and writes down its queries as it plans them. */
    private static final class Watch extends SparkListener {
        private final AtomicInteger jobs = new AtomicInteger();
        private final List<String> plans = new CopyOnWriteArrayList<>();

        @Override
        public void onJobStart(SparkListenerJobStart job) {
            jobs.incrementAndGet();
        }

        @Override
        public void onOtherEvent(SparkListenerEvent event) {
            if (event instanceof SparkListenerSQLExecutionStart query) {
                plans.add(query.physicalPlanDescription());
            }
        }
    }

    /** What follows finds the deliveries read, so that all queries are of marts. */
    @BeforeAll
    void takeTheDeliveriesIn(@TempDir Path folder) {
        known = JobRun.of(folder, """
                job: tiny
                viewpoint: { of: partner, partner: BY }
                inputs:
                  - path: sample-data/partner/{vintage}/turnover-2012.csv
                    profile: okrug
                    reporter: BY
                marts: [%s]
                """.formatted(FIRST));
        known.run();
    }

    /** A small cube is brought to the driver once, for as many tables as ask. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # marts                                                                             | queries
            coverage, deliveries, rule_counts, regions, commodities, data_dictionary            | 0
            region_yearly                                                                       | 1
            region_yearly, region_monthly, federal_district_year_to_date, turnover_total_yearly | 1
            top_commodities_yearly                                                              | 1
            sector_yearly, watch_list_monthly, targets, signals                                 | 1
            region_yearly, region_commodity_yearly, trade_margins_yearly, sector_year_to_date   | 1
            """)
    void aSmallCubeIsBroughtOnceForAllAndOnlyIfATableAsks(String marts, int queries) throws Exception {
        Watch watch = run(marts);

        assertThat(watch.jobs.get()).isEqualTo(queries);
    }

    /** A large one stays with Spark; every question is one job. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # marts                                                                             | questions
            coverage, deliveries, rule_counts, regions, commodities, data_dictionary            | 0
            region_yearly                                                                       | 1
            region_yearly, region_monthly, federal_district_year_to_date, turnover_total_yearly | 1
            trade_margins_yearly                                                                | 1
            top_commodities_yearly, trade_margins_yearly                                        | 1
            sector_yearly, sector_year_to_date, watch_list_monthly                              | 1
            sector_yearly, top_commodities_yearly, concentration_yearly                         | 3
            region_yearly, region_commodity_yearly                                              | 2
            region_commodity_monthly                                                            | 1
            """)
    void aLargeCubeIsAskedOnceForAllAndOnlyIfATableAsks(String marts, int questions) throws Exception {
        Basis basis = TinyTrade.of("""
                region | period  | flow   | commodity | value
                01000  | 2022-01 | export | 8418      | 40
                """).basis();
        Watch watch = watched(() -> Marts.named(List.of(marts.split(", ", -1)))
                .forEach(mart -> mart.from(basis).collected()));

        assertThat(watch.jobs.get()).isEqualTo(questions);
    }

    /** Runs the job with other tables. */
    private Watch run(String marts) throws TimeoutException {
        return watched(() -> assertThat(
                        known.with("[" + FIRST + "]", "[" + marts + "]").run().published())
                .isTrue());
    }

    private static Watch watched(Runnable work) throws TimeoutException {
        Watch watch = new Watch();
        SparkContext context = spark().sparkContext();
        // Listeners are told late: of what happened before, too.
        context.listenerBus().waitUntilEmpty();
        context.addSparkListener(watch);
        try {
            work.run();
            context.listenerBus().waitUntilEmpty();
        } finally {
            context.removeSparkListener(watch);
        }
        return watch;
    }
}
