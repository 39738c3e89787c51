package dev.okrug.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.OpenLineageEvents;
import io.openlineage.client.OpenLineage.InputDataset;
import io.openlineage.client.OpenLineage.OutputDataset;
import io.openlineage.client.OpenLineage.RunEvent;
import io.openlineage.client.OpenLineage.RunEvent.EventType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as OpenLineage's own client reads them. */
class LineageEventsTest {

    @Test
    void aRunIsABeginAndAnEndOfOneId() {
        List<RunEvent> events = events(Runs.published());

        assertThat(events).extracting(RunEvent::getEventType).containsExactly(EventType.START, EventType.COMPLETE);
        assertThat(events)
                .extracting(event -> event.getRun().getRunId())
                .containsOnly(Runs.published().id());
        assertThat(events)
                .extracting(event -> event.getEventTime().toInstant())
                .containsExactly(Runs.BEGAN, Runs.BEGAN.plusMillis(4_500));
        assertThat(events).extracting(event -> event.getJob().getName()).containsOnly("okrug.sample");
        assertThat(events.get(1).getJob().getFacets().getJobType().getProcessingType())
                .isEqualTo("BATCH");
        assertThat(events.get(1).getRun().getFacets().getProcessing_engine().getVersion())
                .isEqualTo("4.1.3");
    }

    @Test
    void inputsAreTheDeliveries() {
        InputDataset input = events(Runs.published()).get(1).getInputs().get(0);

        assertThat(input.getNamespace()).isEqualTo("file");
        assertThat(input.getName()).isEqualTo("/in/2024-03-15/a.csv");
        assertThat(input.getFacets().getVersion().getDatasetVersion()).isEqualTo("abc");
        assertThat(input.getInputFacets().getInputStatistics().getRowCount()).isEqualTo(10);
        assertThat(input.getInputFacets().getInputStatistics().getSize()).isEqualTo(500);
    }

    @Test
    void outputsAreTheTablesOfTheReleaseWithTheirSchemaAndSize() {
        OutputDataset output = events(Runs.published()).get(1).getOutputs().get(0);

        assertThat(output.getNamespace()).isEqualTo("file");
        assertThat(output.getName()).isEqualTo("/data/out/region_yearly");
        assertThat(output.getFacets().getVersion().getDatasetVersion()).isEqualTo("r000042-3f9a1c");
        assertThat(output.getFacets().getSchema().getFields().get(0).getName()).isEqualTo("region_code");
        assertThat(output.getFacets().getSchema().getFields().get(0).getType()).isEqualTo("STRING");
        assertThat(output.getOutputFacets().getOutputStatistics().getRowCount()).isEqualTo(7);
        assertThat(output.getOutputFacets().getOutputStatistics().getSize()).isEqualTo(150);
        assertThat(output.getOutputFacets().getOutputStatistics().getFileCount())
                .isEqualTo(2);
    }

    @Test
    void aRunThatFindsNothingToDoCompletesWithoutOutputs() {
        RunEvent end = events(Runs.unchanged()).get(1);

        assertThat(end.getEventType()).isEqualTo(EventType.COMPLETE);
        assertThat(end.getOutputs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, FAIL", "6, FAIL", "7, FAIL", "130, ABORT"})
    void aRunThatDidNotEndWellSaysWhy(int exitCode, EventType type) {
        RunEvent end = events(Runs.failed(exitCode, "Cannot go on.")).get(1);

        assertThat(end.getEventType()).isEqualTo(type);
        assertThat(end.getRun().getFacets().getErrorMessage().getMessage()).isEqualTo("Cannot go on.");
    }

    /** The client knows the address of the schema of every facet that it knows. */
    @Test
    void everyFacetNamesTheSchemaThatTheClientNamesToo() {
        String line = lines(Runs.published()).get(1);
        JsonNode ours = JsonMapper.shared().readTree(line);
        JsonNode theirs = JsonMapper.shared().readTree(OpenLineageEvents.write(OpenLineageEvents.read(line)));

        assertThat(theirs.findValuesAsString("_schemaURL"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ours.findValuesAsString("_schemaURL"));
        assertThat(theirs.get("schemaURL")).isEqualTo(ours.get("schemaURL"));
    }

    @ParameterizedTest
    @CsvSource({
        "file:///a/b.csv,         file,            /a/b.csv",
        "file:/a/b.csv,           file,            /a/b.csv",
        "/a/../b.csv,             file,            /b.csv",
        "hdfs://name:8020/a/b,    hdfs://name:8020, /a/b",
        "s3a://bucket/a/b,        s3://bucket,     a/b"
    })
    void datasetsHaveTheNamesThatTheStandardGivesThem(String location, String namespace, String name) {
        assertThat(DatasetName.of(location)).isEqualTo(new DatasetName(namespace, name));
    }

    @Test
    void aRelativePathIsWhereTheRunStood() {
        assertThat(DatasetName.of("in/a.csv").name())
                .isEqualTo(Path.of("in/a.csv").toAbsolutePath().toString());
    }

    private static List<String> lines(Run run) {
        return new String(LineageEvents.of(run), StandardCharsets.UTF_8).lines().toList();
    }

    private static List<RunEvent> events(Run run) {
        return lines(run).stream().map(OpenLineageEvents::read).toList();
    }
}
