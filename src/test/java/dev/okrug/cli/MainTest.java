package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void spec() throws IOException {
        Files.writeString(folder.resolve("job.yaml"), """
                job: sample
                viewpoint: { of: region }
                inputs:
                  - { path: "FOLDER/in/{vintage}/*.csv", profile: okrug, reporter: BY }
                output: FOLDER/out
                """.replace("FOLDER", folder.toString()));
    }

    @Test
    void a_sound_spec_with_deliveries_is_summed_up() throws IOException {
        Files.createDirectories(folder.resolve("in/2024-03-15"));
        Files.writeString(folder.resolve("in/2024-03-15/a.csv"), "12345");

        assertThat(okrug("validate", folder + "/job.yaml")).isZero();
        assertThat(out.toString())
                .startsWith("Job sample can be run.")
                .contains("/in/{vintage}/*.csv: BY as okrug, 1 file, 5 bytes");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_spec_without_deliveries_ends_with_3() {
        assertThat(okrug("validate", folder + "/job.yaml")).isEqualTo(3);
        assertThat(err.toString()).startsWith("Cannot find any delivery of the input");
    }

    @Test
    void a_refused_spec_ends_with_2_and_our_sentences_alone() throws IOException {
        Files.writeString(folder.resolve("job.yaml"), "job: sample\n");

        assertThat(okrug("validate", folder + "/job.yaml")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Cannot use ")
                .contains(":1: Missing key output")
                .doesNotContain("\tat ");
    }

    @Test
    void the_last_line_of_a_run_that_fails_says_why() {
        assertThat(okrug("run", folder + "/none.yaml")).isEqualTo(2);
        assertThat(out.toString()
                        .lines()
                        .toList()
                        .get((int) out.toString().lines().count() - 1))
                .startsWith("not published: Cannot read " + folder + "/none.yaml: no such file");
    }

    @Test
    void a_name_that_would_steer_the_terminal_is_written_out() throws IOException {
        Files.createDirectories(folder.resolve("in/2024-1-\u001b[2J\npublished r000001"));
        Files.writeString(folder.resolve("in/2024-1-\u001b[2J\npublished r000001/a.csv"), "");

        assertThat(okrug("--verbose", "run", folder + "/job.yaml")).isEqualTo(3);
        assertThat(out + "" + err).doesNotContain("\u001b").contains("\\u{1b}[2J");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --verbose", "--verbose run"})
    void verbose_adds_where_in_the_code_it_happened(String command) {
        okrug((command + " " + folder + "/none.yaml").split(" "));

        assertThat(err.toString()).contains("\tat dev.okrug.spec.SpecText");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "validate --fast x.yaml", "show out", "show out t --limit many"})
    void wrong_usage_ends_with_2_and_says_how_it_is_used(String arguments) {
        assertThat(okrug(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Usage: okrug");
    }

    @Test
    void a_misspelt_command_ends_with_2_and_a_suggestion() {
        assertThat(okrug("verfy")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean: okrug verify");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "plan",
                "run",
                "verify",
                "releases",
                "show",
                "atlas",
                "doctor",
                "man",
                "completion",
                "profiles",
                "marts"
            })
    void every_command_explains_itself(String command) {
        assertThat(okrug(command, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: okrug " + command);
    }

    @Test
    void help_lists_the_exit_codes_and_not_what_is_for_the_launcher() {
        assertThat(okrug("--help")).isZero();
        assertThat(out.toString())
                .contains("Exit codes:", "130, 143   stopped by a signal")
                .doesNotContain("warm-up");
    }

    @Test
    void the_version_is_told() {
        assertThat(okrug("--version")).isZero();
        assertThat(out.toString()).startsWith("Okrug ");
    }

    private int okrug(String... arguments) {
        return new Main(new PrintWriter(out, true), new PrintWriter(err, true), new Interruption()).execute(arguments);
    }
}
