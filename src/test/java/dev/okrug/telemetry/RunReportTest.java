package dev.okrug.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunReportTest {

    @Test
    void aPublishedRunTellsWhatItTookInAndWhatItMade() {
        JsonNode report = report(Runs.published());

        assertThat(report.get("outcome").asString()).isEqualTo("published");
        assertThat(report.get("release").asString()).isEqualTo("r000042-3f9a1c");
        assertThat(report.get("exit_code").asInt()).isZero();
        assertThat(report.get("fault").isNull()).isTrue();
        assertThat(report.get("started").asString()).isEqualTo("2024-03-15T10:00:00Z");
        assertThat(report.get("ended").asString()).isEqualTo("2024-03-15T10:00:04.500Z");
        assertThat(report.get("seconds").asDouble()).isEqualTo(4.5);
        assertThat(report.get("stages").toString())
                .isEqualTo("[{\"stage\":\"starting\",\"seconds\":1.5},{\"stage\":\"making marts\",\"seconds\":3.0}]");
        assertThat(report.get("deliveries").toString()).isEqualTo("{\"new\":1,\"known\":0,\"repeated\":2}");
        assertThat(report.get("records").toString()).isEqualTo("{\"in\":10}");
        assertThat(report.get("tables").toString())
                .isEqualTo("[{\"table\":\"region_yearly\",\"rows\":7,\"bytes\":150}]");
        assertThat(report.get("software").asString()).isEqualTo("okrug 1.0");
        assertThat(report.get("spark").asString()).isEqualTo("4.1.3");
    }

    @ParameterizedTest
    @CsvSource({
        "1,   failed,  OKRUG",
        "2,   refused, SPEC",
        "3,   refused, INPUT",
        "4,   refused, GATE",
        "6,   failed,  STORAGE",
        "7,   unknown, UNKNOWN",
        "130, stopped, SIGNAL"
    })
    void aRunThatDidNotEndWellTellsWhoseMoveItIs(int exitCode, String outcome, String kind) {
        JsonNode report = report(Runs.failed(exitCode, "Cannot go on."));

        assertThat(report.get("outcome").asString()).isEqualTo(outcome);
        assertThat(report.get("exit_code").asInt()).isEqualTo(exitCode);
        assertThat(report.at("/fault/kind").asString()).isEqualTo(kind);
        assertThat(report.at("/fault/message").asString()).isEqualTo("Cannot go on.");
    }

    @Test
    void everyReportHasTheSameKeys() {
        assertThat(List.copyOf(report(Runs.failed(3, "No.")).propertyNames()))
                .isEqualTo(List.copyOf(report(Runs.published()).propertyNames()));
    }

    private static JsonNode report(Run run) {
        return JsonMapper.shared().readTree(RunReport.of(run));
    }
}
