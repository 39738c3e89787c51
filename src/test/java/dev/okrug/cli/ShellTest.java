package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells and man make of what is printed for them. */
@DisabledOnOs(OS.WINDOWS)
class ShellTest {

    @TempDir
    Path folder;

    @BeforeEach
    void output() throws IOException {
        Files.createDirectories(folder.resolve("out/releases/r000001-abcdef/region_yearly"));
        Files.createDirectories(folder.resolve("out/releases/r000001-abcdef/one_more"));
        Files.createSymbolicLink(folder.resolve("out/current"), Path.of("releases/r000001-abcdef"));
        Files.writeString(folder.resolve("job.yaml"), "");
        Files.writeString(folder.resolve("completion"), printed("completion"));
    }

    @ParameterizedTest(name = "okrug {0}")
    @CsvSource(delimiter = '|', textBlock = """
            val                            | validate
            w                              |
            validate j                     | job.yaml
            show o                         | out
            show out                       | out
            show out one                   | one_more
            show none region_group_y       | region_group_yearly region_group_year_to_date
            show out region_yearly --f     | --format
            show out t --format c          | csv
            show out t --release r         | r000001-abcdef
            rollback out r                 | r000001-abcdef
            """)
    void bash_completes(String typed, String completed) throws Exception {
        String words = typed.contains(" ") ? typed : " " + typed;
        String script = """
                compopt() { :; } # Only a shell that is typed into has it.
                source ./completion
                COMP_WORDS=(okrug %s); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
                _okrug_complete
                echo "${COMPREPLY[@]}"
                """.formatted(words);
        assertThat(said("bash", "-c", script).strip()).isEqualTo(completed == null ? "" : completed);
    }

    @Test
    void zsh_takes_the_script() throws Exception {
        assumeTrue(isThere("zsh"), "zsh is not installed");
        assertThat(said("zsh", "-f", "-c", "source ./completion && print ${_comps[okrug]}"))
                .contains("_okrug_complete");
    }

    @Test
    void completion_and_manual_keep_still_about_what_is_for_the_launcher() {
        assertThat(printed("completion")).contains("region_yearly").doesNotContain("warm-up");
        assertThat(printed("man"))
                .contains("okrug validate JOB")
                .doesNotContain("warm")
                .doesNotContain("${");
    }

    @Test
    void groff_finds_nothing_to_complain_about_in_the_manual() throws Exception {
        assumeTrue(isThere("groff"), "groff is not installed");
        Files.writeString(folder.resolve("okrug.1"), printed("man"));

        assertThat(said("groff", "-man", "-Tascii", "-ww", "-P-c", "-P-b", "-P-u", "okrug.1"))
                .contains("EXIT STATUS", "OKRUG_HEAP");
    }

    @Test
    void mandoc_finds_no_mistake_in_the_manual() throws Exception {
        assumeTrue(isThere("mandoc"), "mandoc is not installed");
        Files.writeString(folder.resolve("okrug.1"), printed("man"));

        // A page that is made anew by every version has none.
        assertThat(said("sh", "-c", "mandoc -Tlint -Wwarning okrug.1 | grep -v 'missing date' || true"))
                .isEmpty();
    }

    private static String printed(String command) {
        StringWriter out = new StringWriter();
        int code = new Main(new PrintWriter(out, true), new PrintWriter(new StringWriter()), new Interruption())
                .execute(command);
        assertThat(code).isZero();
        return out.toString();
    }

    private static boolean isThere(String tool) {
        return List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, tool)));
    }

    /** What a tool says that ends well and complains of nothing. */
    private String said(String... command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Path complained = folder.resolve("complained");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(complained)).isEmpty();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }
}
