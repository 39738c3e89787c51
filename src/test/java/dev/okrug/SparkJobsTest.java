package dev.okrug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.JobRun;
import dev.okrug.testing.SparkTest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of the sample asks Spark for; every job of Spark costs more than a small table. */
class SparkJobsTest extends SparkTest {

    @TempDir
    Path folder;

    @Test
    void theSampleTakesAJobToExamineOneToReadOneForEachCubeOneForTradersAndOneForRejections() throws Exception {
        List<String> jobs = new CopyOnWriteArrayList<>();
        SparkListener listener = new SparkListener() {
            @Override
            public void onJobStart(SparkListenerJobStart start) {
                jobs.add(start.stageInfos().last().name());
            }
        };
        SparkContext context = spark().sparkContext();
        context.listenerBus().waitUntilEmpty();
        context.addSparkListener(listener);
        try {
            JobRun.ofProject(folder, "sample.yaml").run();
            context.listenerBus().waitUntilEmpty();
        } finally {
            context.removeSparkListener(listener);
        }

        assertThat(jobs)
                .satisfiesExactlyInAnyOrder(
                        job -> assertThat(job).contains("Examinations"),
                        job -> assertThat(job).contains("Intake"),
                        // What Belarus counts; what Russia counts of Belarus, of all partners, and by partner.
                        job -> assertThat(job).contains("SparkCubeRows"),
                        job -> assertThat(job).contains("SparkCubeRows"),
                        job -> assertThat(job).contains("SparkCubeRows"),
                        job -> assertThat(job).contains("SparkCubeRows"),
                        job -> assertThat(job).contains("TraderCells"),
                        job -> assertThat(job).contains("BlockFiles"));
    }
}
