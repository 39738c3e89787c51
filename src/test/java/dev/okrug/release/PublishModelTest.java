package dev.okrug.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.okrug.testing.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Has every course of events in a model of publishing searched, and mutants of the model found out. */
@Tag("slow")
class PublishModelTest {

    private static final Path MODEL = Path.of("src/test/promela/publish.pml").toAbsolutePath();
    private static final Pattern STATES = Pattern.compile("(\\d+) states, stored");
    private static final Pattern ERRORS = Pattern.compile("errors: (\\d+)");

    @TempDir
    private Path folder;

    @BeforeAll
    static void theModelCheckerIsThere() {
        for (String tool : List.of("spin", "gcc")) {
            boolean found = Stream.of(System.getenv("PATH").split(":", -1))
                    .anyMatch(each -> Files.isExecutable(Path.of(each, tool)));
            assumeThat(found).as(tool + " for this test").isTrue();
        }
    }

    @Test
    void whatever_comes_between_readers_find_a_whole_release_and_writers_tell_the_truth() throws Exception {
        String misfortunes = Sweep.times(2, 1) == 2 ? "RUNS=3 DEATHS=2" : "RUNS=3 DEATHS=1 ROLLBACKS=0 TICKS=1";

        Search search = search(misfortunes);

        search.assertWholeAndSound();
        assertThat(search.states()).isGreaterThan(1_000_000);
    }

    @Test
    void after_a_rollback_too_old_releases_stay_for_the_time_of_grace() throws Exception {
        Search search = search("IN_TURN RUNS=4 DEATHS=0 FAILURES=0 MISTAKES=0");

        search.assertWholeAndSound();
        assertThat(search.states()).isGreaterThan(100_000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the lease of the dead is taken without its next number | NO_FENCE RUNS=4 DEATHS=1 MISTAKES=0 FAILURES=0 ROLLBACKS=0 TICKS=0
            nobody looks whether the lease is still its own        | NO_LEASE_CHECK RUNS=3 ROLLBACKS=0
            a failed reply is believed                             | TRUST_REPLY RUNS=3 ROLLBACKS=0
            the pointer moves before the draft is named            | SWAP_FIRST RUNS=3 ROLLBACKS=0
            old releases go at once                                | NO_GRACE RUNS=3 ROLLBACKS=0
            grace counts from the next manifest                    | EARLY_GRACE IN_TURN RUNS=3 DEATHS=0 FAILURES=0 MISTAKES=0 ROLLBACKS=0
            grace forgets rollbacks                                | EARLY_GRACE IN_TURN RUNS=4 DEATHS=0 FAILURES=0 MISTAKES=0
            a clean-up that fails is told as not published         | CLEAN_UP_TELLS RUNS=3 ROLLBACKS=0
            a living writer loses its lease at any moment          | MISTAKEN_ANYWHERE RUNS=3 ROLLBACKS=0
            """)
    void a_precaution_that_is_left_out_is_missed(String mutant, String macros) throws Exception {
        assertThat(search(macros).errors()).as(mutant).isPositive();
    }

    private record Search(String report) {

        void assertWholeAndSound() {
            assertThat(errors()).as(report).isZero();
            assertThat(report).doesNotContain("not completed", "too small", "MEMLIM bound");
        }

        long errors() {
            return number(ERRORS);
        }

        long states() {
            return number(STATES);
        }

        private long number(Pattern pattern) {
            Matcher found = pattern.matcher(report);
            assertThat(found.find()).as(report).isTrue();
            return Long.parseLong(found.group(1));
        }
    }

    private Search search(String macros) throws IOException, InterruptedException {
        List<String> spin = new ArrayList<>(List.of("spin", "-a"));
        Stream.of(macros.split(" ", -1)).forEach(macro -> spin.add("-D" + macro));
        spin.add(MODEL.toString());
        ran(spin);
        ran(List.of("gcc", "-O1", "-DSAFETY", "-DCOLLAPSE", "-DVECTORSZ=2048", "-DMEMLIM=3000", "-o", "pan", "pan.c"));
        Search search = new Search(ran(List.of("./pan", "-m10000", "-w25")));
        System.out.println(
                "publish.pml " + macros + ": " + search.states() + " states, " + search.errors() + " errors");
        return search;
    }

    private String ran(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
        String report = Files.readString(said);
        assertThat(process.exitValue()).as(report).isZero();
        return report;
    }
}
