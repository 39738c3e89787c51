package dev.okrug.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {

    private static final Pattern COMMENT =
            Pattern.compile("# (?:HELP (\\w+) [^\\\\\\n]+|TYPE (\\w+) (?:counter|gauge|histogram|summary|untyped))");

    private static final Pattern SAMPLE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*)\\{((?:[a-zA-Z_]\\w*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\",?)*)\\} (-?\\d+(?:\\.\\d+)?)");

    static List<Run> runs() {
        return List.of(Runs.published(), Runs.unchanged(), Runs.failed(3, "A \"delivery\"\nis \\ missing."));
    }

    /** Exposition format 0.0.4: of each metric a help, a type, then its samples and nothing else, no two of them alike. */
    @ParameterizedTest
    @MethodSource("runs")
    void theTextKeepsTheRulesOfThePrometheusFormat(Run run) {
        String text = text(run);
        List<String> metrics = new ArrayList<>();
        List<String> samples = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher sample = SAMPLE.matcher(lines.get(i));
            if (sample.matches()) {
                assertThat(sample.group(1)).isEqualTo(metrics.get(metrics.size() - 1));
                samples.add(sample.group(1) + sample.group(2));
            } else {
                assertThat(lines.get(i)).matches(COMMENT).startsWith("# HELP okrug_");
                assertThat(lines.get(i + 1)).matches(COMMENT);
                metrics.add(lines.get(i + 1).replaceAll("# TYPE (\\w+) gauge", "$1"));
                assertThat(lines.get(i)).contains(" " + metrics.get(metrics.size() - 1) + " ");
                i++;
            }
        }
        assertThat(metrics).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(samples).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(text).endsWith("\n").doesNotContain("\r");
    }

    @Test
    void aPublishedRunIsToldInFigures() {
        assertThat(text(Runs.published()))
                .contains(
                        "okrug_run_success{job=\"sample\"} 1\n",
                        "okrug_run_exit_code{job=\"sample\"} 0\n",
                        "okrug_run_duration_seconds{job=\"sample\"} 4.5\n",
                        "okrug_run_ended_timestamp_seconds{job=\"sample\"} 1710496804.5\n",
                        "okrug_run_stage_seconds{job=\"sample\",stage=\"making marts\"} 3\n",
                        "okrug_deliveries{job=\"sample\",state=\"repeated\"} 2\n",
                        "okrug_records{job=\"sample\",kind=\"in\"} 10\n",
                        "okrug_release_sequence{job=\"sample\"} 42\n",
                        "okrug_table_rows{job=\"sample\",table=\"region_yearly\"} 7\n",
                        "okrug_table_bytes{job=\"sample\",table=\"region_yearly\"} 150\n");
    }

    @Test
    void aRefusedRunIsNoSuccessAndClaimsNoTables() {
        assertThat(text(Runs.failed(4, "No.")))
                .contains("okrug_run_success{job=\"sample\"} 0\n", "okrug_run_exit_code{job=\"sample\"} 4\n")
                .doesNotContain("okrug_table_rows", "okrug_records");
    }

    @Test
    void aLabelMayHoldAnyText() {
        assertThat(new Metric("okrug_x", "X.")
                        .sample(Map.of("l", "a \"b\" \\ c\nd"), 1)
                        .text())
                .isEqualTo("# HELP okrug_x X.\n# TYPE okrug_x gauge\nokrug_x{l=\"a \\\"b\\\" \\\\ c\\nd\"} 1\n");
    }

    private static String text(Run run) {
        return new String(Metrics.of(run), StandardCharsets.UTF_8);
    }
}
