package dev.okrug.job;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Tells how many records each finished task has read. */
final class RecordCount extends SparkListener {

    private final Progress progress;

    RecordCount(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        // A task that was killed before it began has no metrics.
        if (task.taskMetrics() != null) {
            progress.records(task.taskMetrics().inputMetrics().recordsRead());
        }
    }
}
