package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.JobProcess;
import dev.okrug.testing.JobRun;
import dev.okrug.testing.OpenLineageEvents;
import io.openlineage.client.OpenLineage.RunEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line leaves beside the releases, however a run ends. */
class WordOfRunsTest {

    private static final String JOB = """
            job: tiny
            viewpoint: { of: partner, partner: BY }
            inputs:
              - path: FILES
                profile: okrug
                reporter: BY
            marts: [region_yearly, reconciliation]
            """;

    @TempDir
    private Path folder;

    @Test
    void aRunThatPublishesAndOneThatFindsNothingToDoTellTheSameReleaseAndFigures() throws Exception {
        JobRun job = job("sample-data/partner/{vintage}/turnover-2012.csv");

        JobProcess.start(job.spec(), Map.of()).completed();
        JsonNode published = report(job);
        RunEvent event = end(job);
        JobProcess.start(job.spec(), Map.of()).completed();
        JsonNode unchanged = report(job);

        assertThat(published.get("outcome").asString()).isEqualTo("published");
        assertThat(unchanged.get("outcome").asString()).isEqualTo("unchanged");
        assertThat(List.of(
                        published.get("release").asString(),
                        unchanged.get("release").asString()))
                .containsOnly(job.manifest().release());
        assertThat(published.get("deliveries").toString()).isEqualTo("{\"new\":1,\"known\":0,\"repeated\":0}");
        assertThat(unchanged.get("deliveries").toString()).isEqualTo("{\"new\":0,\"known\":1,\"repeated\":0}");
        assertThat(published.get("records").get("in").asLong()).isPositive();
        assertThat(published.get("records")).isEqualTo(unchanged.get("records"));
        assertThat(published.get("tables")).isEqualTo(unchanged.get("tables"));
        assertThat(published.get("stages").findValuesAsString("stage"))
                .startsWith("checking", "starting", "examining deliveries", "reading deliveries", "making marts");
        assertThat(event.getInputs()).hasSize(1);
        assertThat(event.getOutputs()).hasSize(2);
    }

    @Test
    void aRunThatIsRefusedBeforeSparkStartsTellsWhy() {
        JobRun job = job("nowhere/{vintage}/*.csv");

        assertThat(okrug("run", job.spec().toString())).isEqualTo(3);
        assertThat(report(job).get("outcome").asString()).isEqualTo("refused");
        assertThat(report(job).at("/fault/kind").asString()).isEqualTo("INPUT");
        assertThat(report(job).at("/fault/message").asString()).startsWith("Cannot find any delivery");
        assertThat(report(job).get("release").isNull()).isTrue();
    }

    @Test
    void aQuestionLeavesNoWord() {
        JobRun job = job("nowhere/{vintage}/*.csv");

        assertThat(okrug("validate", job.spec().toString())).isEqualTo(3);
        assertThat(job.output()).doesNotExist();
    }

    private JobRun job(String files) {
        return JobRun.of(folder, JOB.replace("FILES", files));
    }

    private static JsonNode report(JobRun job) {
        return JsonMapper.shared().readTree(job.output().resolve("last-run/run-report.json"));
    }

    private static RunEvent end(JobRun job) throws IOException {
        List<String> events = Files.readAllLines(job.output().resolve("last-run/openlineage.ndjson"));
        return OpenLineageEvents.read(events.get(events.size() - 1));
    }

    private static int okrug(String... arguments) {
        StringWriter said = new StringWriter();
        return new Main(new PrintWriter(said, true), new PrintWriter(said, true), new Interruption())
                .execute(arguments);
    }
}
