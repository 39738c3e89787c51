package dev.okrug.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes each command line that the pages show through the launcher, and through the command line of Okrug as far as it is parsed. */
@DisabledOnOs(OS.WINDOWS)
class DocumentedCommandsTest {

    private static final String LAUNCHER = "jobs/okrug ";

    private static final String UNHEARD_OF = "--unheard-of";

    @TempDir
    private Path temp;

    static List<String> commands() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), pages.sorted())
                    .flatMap(DocumentedCommandsTest::commandsOf)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> commandsOf(Path page) {
        try {
            return Files.readString(page)
                    .replace("\\\n", " ")
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches("([A-Z_]+=\\S+ )*" + LAUNCHER + ".*"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfThePagesIsOneThatThereIs(String line) throws IOException, InterruptedException {
        assertThat(problemsOf(line)).isEmpty();
    }

    @Test
    void aCommandOrAnOptionThatThereIsNotWouldBeSeen() throws IOException, InterruptedException {
        assertThat(problemsOf(LAUNCHER + "publish jobs/sample.yaml")).contains("publish");
        assertThat(problemsOf(LAUNCHER + "run jobs/sample.yaml --until 2024-03-31"))
                .contains("--until");
        assertThat(problemsOf(LAUNCHER + "run --as-of 2024-03-31")).contains("JOB");
        assertThat(problemsOf(LAUNCHER + "clean out/sample --keep few")).contains("few");
        assertThat(problemsOf(LAUNCHER + "--num-executors 8 run jobs/sample.yaml"))
                .contains("without a cluster");
    }

    private String problemsOf(String line) throws IOException, InterruptedException {
        LauncherHome home = LauncherHome.in(Files.createTempDirectory(temp, "home"));
        Path script = Files.writeString(home.temp().resolve("line"), "cd '" + home.folder() + "'\n" + line + "\n");
        LauncherHome.Ran launched = home.launch(script);
        if (launched.exitCode() != 0) {
            return launched.complained();
        }
        List<String> words = forOkrug(home, launched.said());
        String complaint = complaintAbout(words);
        List<String> named = List.of(complaint.replaceAll("\\.$", "").split("[ ,]+", -1));
        boolean onlyOurs = named.contains(UNHEARD_OF) && words.stream().noneMatch(named::contains);
        return onlyOurs ? "" : complaint;
    }

    /** Parsed with an option that there is not, so that nothing is done: all that does not fit is complained about at once. */
    private static String complaintAbout(List<String> words) {
        StringWriter err = new StringWriter();
        int exitCode = new Main(new PrintWriter(new StringWriter()), new PrintWriter(err, true), new Interruption())
                .execute(Stream.concat(words.stream(), Stream.of(UNHEARD_OF)).toArray(String[]::new));
        assertThat(exitCode).isEqualTo(2);
        return err.toString().lines().findFirst().orElse("");
    }

    /** What comes after the jar that is submitted, or after the class that is run. */
    private static List<String> forOkrug(LauncherHome home, List<String> said) {
        List<String> words = said.stream()
                .filter(word -> word.startsWith("["))
                .map(word -> word.substring(1, word.length() - 1))
                .toList();
        int jar = words.indexOf(home.folder().resolve("target/okrug.jar").toString());
        return words.subList((jar >= 0 ? jar : words.indexOf("dev.okrug.cli.Main")) + 1, words.size());
    }
}
