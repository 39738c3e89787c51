package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.job.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final AtomicLong clock = new AtomicLong();
    private final Figures figures = new Figures(clock::get);

    @Test
    void a_line_says_stage_deliveries_records_pace_and_time() {
        figures.stage("reading deliveries");
        figures.done(3, 5);
        figures.records(1_000_000);
        figures.records(500_000);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(3));

        assertThat(figures.line()).isEqualTo("reading deliveries · 3 of 5 · 1,500,000 records · 500,000/s · 3 s");
    }

    @Test
    void what_is_not_known_is_not_told() {
        figures.stage("starting");

        assertThat(figures.line()).isEqualTo("starting · 0 s");
    }

    @Test
    void a_new_stage_counts_anew() {
        figures.stage("reading deliveries");
        figures.done(5, 5);
        figures.records(10);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(9));
        figures.stage("publishing");

        assertThat(figures.line()).isEqualTo("publishing · 0 s");
    }

    @Test
    void a_terminal_shows_one_line_that_never_wraps() {
        StringWriter written = new StringWriter();
        TerminalLine line = new TerminalLine(new PrintWriter(written), 10);

        line.show("reading · 3 of 5 deliveries");
        line.clear();

        assertThat(written).hasToString("\r\u001b[Kreading ·\r\u001b[K");
    }

    @Test
    void a_log_gets_whole_lines_that_stay() {
        StringWriter written = new StringWriter();
        HeartbeatLines lines = new HeartbeatLines(new PrintWriter(written, true));

        lines.show("reading · 10 s");
        lines.clear();

        assertThat(written.toString().lines()).containsExactly("reading · 10 s");
    }

    @Test
    void nothing_is_shown_once_progress_is_closed() throws InterruptedException {
        List<String> shown = new ArrayList<>();
        Progress progress = TickingProgress.on(new Recorded(shown));
        progress.stage("reading");
        Thread.sleep(50);
        progress.close();
        int before = shown.size();
        Thread.sleep(50);

        assertThat(shown).hasSize(before).last().isEqualTo("cleared");
        assertThat(shown.get(0)).startsWith("reading");
    }

    private record Recorded(List<String> shown) implements Surface {

        @Override
        public long everyMillis() {
            return 5;
        }

        @Override
        public void show(String line) {
            shown.add(line);
        }

        @Override
        public void clear() {
            shown.add("cleared");
        }
    }
}
