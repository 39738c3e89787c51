package dev.okrug.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkEventsTest {

    @TempDir
    private Path folder;

    @Test
    void aStageLastsFromItsFirstTaskToItsLast() throws IOException {
        assertThat(stages("""
                {"Event":"SparkListenerTaskEnd","Stage ID":3,"Task Info":{"Launch Time":2000,"Finish Time":3500},"Task Metrics":{"Executor Run Time":1400}}
                {"Event":"SparkListenerTaskEnd","Stage ID":3,"Task Info":{"Launch Time":1000,"Finish Time":2500},"Task Metrics":{"Executor Run Time":1500}}
                {"Event":"SparkListenerStageCompleted","Stage Info":{"Stage ID":3,"Stage Name":"save at Writer.java:7"}}
                """)).containsExactly(new Stage("save at Writer.java:7", 2.5, 2, 2.9, 0, 0));
    }

    @Test
    void whatTasksShuffleAndSpillToDiskIsAddedUp() throws IOException {
        assertThat(stages("""
                {"Event":"SparkListenerTaskEnd","Stage ID":0,"Task Info":{"Launch Time":0,"Finish Time":1000},"Task Metrics":{"Executor Run Time":1000,"Memory Bytes Spilled":900,"Disk Bytes Spilled":30,"Shuffle Write Metrics":{"Shuffle Bytes Written":500}}}
                {"Event":"SparkListenerTaskEnd","Stage ID":0,"Task Info":{"Launch Time":0,"Finish Time":1000},"Task Metrics":{"Executor Run Time":1000,"Memory Bytes Spilled":100,"Disk Bytes Spilled":10,"Shuffle Write Metrics":{"Shuffle Bytes Written":70}}}
                """)).containsExactly(new Stage("", 1, 2, 2, 570, 40));
    }

    @Test
    void aStageIsCalledByTheDescriptionOfItsJob() throws IOException {
        assertThat(stages("""
                {"Event":"SparkListenerJobStart","Job ID":0,"Stage IDs":[0,1],"Properties":{"spark.job.description":"making marts"}}
                {"Event":"SparkListenerJobStart","Job ID":1,"Stage IDs":[2],"Properties":{}}
                {"Event":"SparkListenerTaskEnd","Stage ID":1,"Task Info":{"Launch Time":0,"Finish Time":1000},"Task Metrics":{}}
                {"Event":"SparkListenerTaskEnd","Stage ID":2,"Task Info":{"Launch Time":0,"Finish Time":1000},"Task Metrics":{}}
                {"Event":"SparkListenerStageCompleted","Stage Info":{"Stage ID":1,"Stage Name":"sql at A.java:1"}}
                {"Event":"SparkListenerStageCompleted","Stage Info":{"Stage ID":2,"Stage Name":"sql at A.java:2"}}
                """)).extracting(Stage::name).containsExactly("making marts", "sql at A.java:2");
    }

    @Test
    void aStageIsCalledByTheQueryOfItsJobWhereTheJobSaysNothing() throws IOException {
        assertThat(stages("""
                {"Event":"org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart","executionId":7,"description":"save at A.java:1"}
                {"Event":"SparkListenerJobStart","Job ID":0,"Stage IDs":[0],"Properties":{"spark.sql.execution.id":"7"}}
                {"Event":"SparkListenerJobStart","Job ID":1,"Stage IDs":[1],"Properties":{"spark.sql.execution.id":"7","spark.job.description":"Listing paths:<br/>a, b"}}
                {"Event":"SparkListenerTaskEnd","Stage ID":0,"Task Info":{"Launch Time":0,"Finish Time":1000},"Task Metrics":{}}
                {"Event":"SparkListenerTaskEnd","Stage ID":1,"Task Info":{"Launch Time":0,"Finish Time":1000},"Task Metrics":{}}
                """)).extracting(Stage::name).containsExactly("save at A.java:1", "Listing paths:");
    }

    @Test
    void aTaskThatFailedCountsWithoutItsMetrics() throws IOException {
        assertThat(stages("""
                {"Event":"SparkListenerTaskEnd","Stage ID":0,"Task Info":{"Launch Time":0,"Finish Time":1000}}
                """)).containsExactly(new Stage("", 1, 1, 0, 0, 0));
    }

    @Test
    void aStageWithoutTasksIsLeftOut() throws IOException {
        assertThat(stages("""
                {"Event":"SparkListenerApplicationStart","App Name":"okrug bench"}
                {"Event":"SparkListenerStageCompleted","Stage Info":{"Stage ID":0,"Stage Name":"skipped"}}
                """)).isEmpty();
    }

    @Test
    void onlyFilesOfEventsAreRead() throws IOException {
        Files.writeString(folder.resolve("appstatus_local-1"), "no JSON");
        assertThat(SparkEvents.stages(folder)).isEmpty();
    }

    private List<Stage> stages(String events) throws IOException {
        Path log = Files.createDirectories(folder.resolve("eventlog_v2_local-1"));
        Files.writeString(log.resolve("events_1_local-1"), events);
        return SparkEvents.stages(folder);
    }
}
