package dev.okrug.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineStartTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void probe() throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "@" + Path.of("jobs/jvm.options").toAbsolutePath(),
                "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=classpath:dev/okrug/cli/logging.properties",
                "-cp",
                System.getProperty("java.class.path"),
                EngineProbe.class.getName(),
                folder + "/table");
        Process process = java.directory(
                        Files.createDirectory(folder.resolve("current")).toFile())
                .redirectOutput(folder.resolve("said").toFile())
                .redirectError(folder.resolve("complained").toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("the probe ends").isTrue();
    }

    @Test
    void an_engine_keeps_utc_and_ansi_and_counts_each_record_that_is_read() throws IOException {
        // Writing a range reads its 1,000 rows, as reading the table does.
        assertThat(Files.readAllLines(folder.resolve("said")))
                .containsExactly("zone UTC", "ansi true", "records read 2000");
    }

    @Test
    void an_embedded_start_is_silent() throws IOException {
        assertThat(Files.readString(folder.resolve("complained"))).isEmpty();
    }

    @Test
    void an_embedded_start_leaves_nothing_in_the_current_folder() throws IOException {
        try (var left = Files.list(folder.resolve("current"))) {
            assertThat(left).isEmpty();
        }
    }
}
