package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.okrug.testing.Deliveries;
import dev.okrug.testing.JobRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private String output;

    @BeforeEach
    void publish() {
        JobRun job = new Deliveries(folder)
                .add("2024-02-10/a.csv", "2023-01 export 10", "2024-01 export 15")
                .job("");
        job.run();
        output = job.output().toString();
    }

    @Test
    void a_table_is_shown_with_a_heading_and_how_many_rows_there_are() {
        assertThat(show("--is", "region=Moscow", "--sort", "-month", "--columns", "month,exports_usd,exports_status"))
                .isZero();
        assertThat(out.toString()).startsWith("""
                month    exports_usd  exports_status
                2024-01        15.00  ok
                2023-01        10.00  missing base

                2 rows that match, of \
                """);
    }

    @Test
    void csv_and_json_come_whole_to_the_last_letter() {
        show("--format", "csv", "--columns", "region_code,exports_usd");
        assertThat(out.toString()).startsWith("region_code,exports_usd\r\n").endsWith("\r\n");
        long rows = out.toString().lines().count() - 1;
        out.getBuffer().setLength(0);

        show("--format", "JSON", "--columns", "region_code,exports_usd");
        assertThat(out.toString()).startsWith("[\n{\"region_code\":\"").endsWith("}\n]\n");
        assertThat(out.toString().lines().count() - 2).isEqualTo(rows).isGreaterThan(100);
    }

    @Test
    void a_wrong_column_ends_with_2() {
        assertThat(show("--sort", "-exports_us")).isEqualTo(2);
    }

    private int show(String... options) {
        List<String> arguments = new ArrayList<>(List.of("show", output, "region_monthly"));
        arguments.addAll(List.of(options));
        return new Main(new PrintWriter(out, true), new PrintWriter(new StringWriter()), new Interruption())
                .execute(arguments.toArray(String[]::new));
    }
}
